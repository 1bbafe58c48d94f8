package org.amphi.attendance;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What a server's own signs of life say about it: whether it was asleep, as a suspended machine is,
 * and whether it may take others for dead. One that was cut off from the database itself has seen
 * no signs of theirs either. Not thread-safe; knows no clock.
 */
final class Vigil {
  private static final Duration LONGEST_SILENCE = VisitLog.LONGEST_SILENCE;

  private Instant awake = Instant.MAX;
  private Instant judgesFrom = Instant.MIN;

  /** The last moment at which it was surely awake, when it has slept since. */
  Optional<Instant> asleepSince(Instant now) {
    return awake.isBefore(now.minus(LONGEST_SILENCE)) ? Optional.of(awake) : Optional.empty();
  }

  /**
   * A sign of life was tried, for so long.
   *
   * @return whether those who have given none may be taken for dead
   */
  boolean tried(Instant from, Instant until, boolean written) {
    boolean slow = from.plus(VisitLog.SIGN_PERIOD).isBefore(until);
    if (!written || slow || asleepSince(from).isPresent()) {
      judgesFrom = until.plus(LONGEST_SILENCE);
    }
    awake = until;
    return !until.isBefore(judgesFrom);
  }
}
