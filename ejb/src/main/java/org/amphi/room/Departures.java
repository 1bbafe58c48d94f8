package org.amphi.room;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * When the last few people left, from which those who wait learn for how long. Immutable.
 *
 * @param last oldest first, {@link #REMEMBERED} at most
 */
record Departures(List<Instant> last) {
  static final Departures NONE = new Departures(List.of());
  static final int REMEMBERED = 10;

  /** What happened longer ago says nothing about now. */
  static final Duration LATELY = Duration.ofMinutes(10);

  Departures and(Instant at) {
    List<Instant> all = new ArrayList<>(last);
    all.add(at);
    return new Departures(
        List.copyOf(all.subList(Math.max(0, all.size() - REMEMBERED), all.size())));
  }

  /**
   * How far apart people leave: the median, and no less than what has passed since the last one
   * did, lest a crowd that left at once promises that it goes on like that. Empty when fewer than
   * two left lately.
   */
  Optional<Duration> interval(Instant now) {
    List<Instant> lately = last.stream().filter(at -> at.isAfter(now.minus(LATELY))).toList();
    if (lately.size() < 2) {
      return Optional.empty();
    }
    List<Duration> intervals =
        IntStream.range(1, lately.size())
            .mapToObj(i -> Duration.between(lately.get(i - 1), lately.get(i)))
            .sorted()
            .toList();
    Duration median = intervals.get(intervals.size() / 2);
    Duration quiet = Duration.between(lately.get(lately.size() - 1), now);
    return Optional.of(quiet.compareTo(median) > 0 ? quiet : median);
  }

  /**
   * An honest wait: no finer than it can be known, so that it changes only when something did.
   *
   * @param interval between two who leave
   */
  static Duration expected(Duration interval, int rank) {
    long seconds = Math.max(1, interval.multipliedBy(rank).toSeconds());
    long step = seconds <= 60 ? 10 : seconds <= 600 ? 60 : 300;
    return Duration.ofSeconds((seconds + step - 1) / step * step);
  }
}
