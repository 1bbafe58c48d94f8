package org.amphi.room;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amphi.room.RoomEvent.Departure;
import org.amphi.room.Waiting.Prospect;

/**
 * Moves the line before a full room on, after whatever happened: lets in whom there is a place for,
 * tells the others what is new for them, and sees to it that this goes on in time. Pure.
 */
final class Advancing {
  /** As time passes and nobody leaves, the wait that was told is no longer true. */
  private static final Duration BETWEEN_ESTIMATES = Duration.ofSeconds(30);

  /** An alarm that is so late is lost. */
  private static final Duration LATE = Duration.ofSeconds(2);

  private Advancing() {}

  /** That decision, and what follows from it for those who wait. */
  static Decision after(Decision decided, Instant at) {
    RoomState room = decided.next();
    if (room.closed()) {
      return decided;
    }
    long left = decided.events().stream().filter(Advancing::isDeparture).count();
    Departures departures = room.queue().departures();
    for (long i = 0; i < left; i++) {
      departures = departures.and(at);
    }
    RoomState counted = left == 0 ? room : room.with(room.queue().with(departures));
    return decided.then(advance(counted, at));
  }

  private static boolean isDeparture(RoomEvent event) {
    return event instanceof RoomEvent.ParticipantLeft gone && gone.reason() != Departure.REPLACED;
  }

  private static Decision advance(RoomState room, Instant at) {
    if (room.queue().isEmpty()) {
      return Decision.nothing(room);
    }
    Decision entered = enter(room.with(withoutExpired(room.queue(), at)), at);
    Decision told = entered.then(tell(entered.next(), at));
    return told.then(arm(told.next(), at));
  }

  private static WaitingQueue withoutExpired(WaitingQueue queue, Instant at) {
    return queue.without(each -> each.keptUntil().filter(until -> !at.isBefore(until)).isPresent());
  }

  private static Decision enter(RoomState room, Instant at) {
    int places = Math.min(Admission.placesLeft(room), room.queue().pace().left(at));
    // Who has lost his connection keeps his place in the line, and is passed over meanwhile.
    List<Waiting> next =
        room.queue().line().stream().filter(Waiting::isHere).limit(places).toList();
    if (next.isEmpty()) {
      return Decision.nothing(room);
    }
    EntryPace pace = room.queue().pace().after(next.size(), at);
    RoomState begun = room.with(room.queue().without(next::contains).with(pace));
    Decision decision = Decision.nothing(begun);
    for (Waiting each : next) {
      decision = decision.then(Membership.admit(decision.next(), each.join()));
    }
    return decision;
  }

  private static Decision tell(RoomState room, Instant at) {
    List<Waiting> line = room.queue().line();
    List<Prospect> prospects = prospects(room.queue(), at);
    List<Waiting> after = new ArrayList<>(line);
    List<RoomEvent> news = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      Waiting each = line.get(i);
      Prospect prospect = prospects.get(i);
      if (each.mayBeTold(prospect, at).filter(when -> !when.isAfter(at)).isPresent()) {
        after.set(i, each.told(prospect, at));
        news.add(
            new RoomEvent.Queued(
                each.who(), each.join().ref(), prospect.rank(), prospect.expected()));
      }
    }
    return news.isEmpty()
        ? Decision.nothing(room)
        : new Decision(room.with(room.queue().with(after)), List.copyOf(news), List.of());
  }

  private static List<Prospect> prospects(WaitingQueue queue, Instant at) {
    Optional<Duration> interval = queue.departures().interval(at);
    return IntStream.rangeClosed(1, queue.line().size())
        .mapToObj(rank -> new Prospect(rank, interval.map(each -> Departures.expected(each, rank))))
        .toList();
  }

  /** One alarm at a time, for the first thing that is due. */
  private static Decision arm(RoomState room, Instant at) {
    WaitingQueue queue = room.queue();
    Optional<Instant> pending = queue.alarm().filter(due -> at.isBefore(due.plus(LATE)));
    return due(room, at)
        .filter(due -> pending.filter(earlier -> !due.isBefore(earlier)).isEmpty())
        .map(
            due ->
                Decision.of(
                    room.with(queue.withAlarm(Optional.of(due))),
                    new RoomEvent.Alarm(Duration.between(at, due), new RoomCommand.CallQueue(due))))
        .orElseGet(() -> Decision.nothing(room));
  }

  private static Optional<Instant> due(RoomState room, Instant at) {
    WaitingQueue queue = room.queue();
    List<Prospect> prospects = prospects(queue, at);
    Stream<Instant> news =
        IntStream.range(0, queue.line().size())
            .mapToObj(i -> queue.line().get(i).mayBeTold(prospects.get(i), at))
            .flatMap(Optional::stream);
    Stream<Instant> kept = queue.line().stream().map(Waiting::keptUntil).flatMap(Optional::stream);
    boolean somebody = queue.line().stream().anyMatch(Waiting::isHere);
    Stream<Instant> entry =
        somebody && Admission.placesLeft(room) > 0
            ? Stream.of(queue.pace().next())
            : Stream.empty();
    Stream<Instant> estimate =
        somebody && queue.departures().interval(at).isPresent()
            ? Stream.of(at.plus(BETWEEN_ESTIMATES))
            : Stream.empty();
    return Stream.of(news, kept, entry, estimate).flatMap(each -> each).min(Instant::compareTo);
  }
}
