package org.amphi.room;

import java.time.Duration;
import java.time.Instant;

/**
 * How many of those who waited come in at once, when many places come free together: each newcomer
 * starts two or three connections. Immutable.
 *
 * @param since start of the current period
 * @param admitted in it so far
 */
record EntryPace(Instant since, int admitted) {
  static final EntryPace UNUSED = new EntryPace(Instant.EPOCH, 0);
  static final int AT_ONCE = 20;
  static final Duration PERIOD = Duration.ofMillis(100);

  int left(Instant now) {
    return isOver(now) ? AT_ONCE : AT_ONCE - admitted;
  }

  EntryPace after(int newlyAdmitted, Instant now) {
    return isOver(now)
        ? new EntryPace(now, newlyAdmitted)
        : new EntryPace(since, admitted + newlyAdmitted);
  }

  /** When the next may come in. */
  Instant next() {
    return since.plus(PERIOD);
  }

  private boolean isOver(Instant now) {
    return !now.isBefore(next());
  }
}
