package org.amphi.attendance;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Attendance is kept in whole seconds. */
final class Seconds {
  private Seconds() {}

  static Instant of(Instant at) {
    return at.truncatedTo(ChronoUnit.SECONDS);
  }
}
