package org.amphi.room;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.amphi.shared.ParticipantId;

/**
 * Those who wait for a place, and what it takes to tell them for how long. Immutable.
 *
 * @param line hosts first, then in order of arrival
 * @param departures of those who were in
 * @param pace of those who come in from the line
 * @param alarm when the room will look after the line by itself; empty when it need not
 */
public record WaitingQueue(
    List<Waiting> line, Departures departures, EntryPace pace, Optional<Instant> alarm) {
  static final WaitingQueue EMPTY =
      new WaitingQueue(List.of(), Departures.NONE, EntryPace.UNUSED, Optional.empty());

  /** More than this are turned away: each holds a socket, and is told his rank again and again. */
  static final int MOST = 1_000;

  /** Those who wait and can be told something. */
  Set<ParticipantId> here() {
    return line.stream()
        .filter(Waiting::isHere)
        .map(Waiting::who)
        .collect(Collectors.toUnmodifiableSet());
  }

  boolean isEmpty() {
    return line.isEmpty();
  }

  boolean isFull() {
    return line.size() >= MOST;
  }

  Optional<Waiting> find(Predicate<Waiting> wanted) {
    return line.stream().filter(wanted).findFirst();
  }

  boolean holds(ParticipantId who) {
    return find(each -> each.isHere() && each.who().equals(who)).isPresent();
  }

  /** With one more: a host before all who are none, anybody else last. */
  WaitingQueue and(Waiting newcomer) {
    List<Waiting> all = new ArrayList<>(line);
    int hosts = (int) line.stream().filter(Waiting::isHost).count();
    all.add(newcomer.isHost() ? hosts : all.size(), newcomer);
    return with(all);
  }

  WaitingQueue without(Predicate<Waiting> unwanted) {
    return with(line.stream().filter(unwanted.negate()).toList());
  }

  WaitingQueue change(Predicate<Waiting> which, UnaryOperator<Waiting> change) {
    return with(line.stream().map(each -> which.test(each) ? change.apply(each) : each).toList());
  }

  WaitingQueue with(List<Waiting> newLine) {
    return new WaitingQueue(List.copyOf(newLine), departures, pace, alarm);
  }

  WaitingQueue with(Departures newDepartures) {
    return new WaitingQueue(line, newDepartures, pace, alarm);
  }

  WaitingQueue with(EntryPace newPace) {
    return new WaitingQueue(line, departures, newPace, alarm);
  }

  WaitingQueue withAlarm(Optional<Instant> newAlarm) {
    return new WaitingQueue(line, departures, pace, newAlarm);
  }
}
