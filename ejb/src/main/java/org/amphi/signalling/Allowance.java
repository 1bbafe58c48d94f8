package org.amphi.signalling;

import java.time.Duration;
import java.time.Instant;

/**
 * How many messages one socket may send: a token bucket. A browser sends some hundred candidates
 * and requests when it comes in, and a few a minute after that. Not thread-safe.
 */
final class Allowance {
  static final int BURST = 400;
  static final int PER_SECOND = 20;

  private double left = BURST;
  private Instant at;

  Allowance(Instant now) {
    at = now;
  }

  /** Takes one, if there is one. */
  boolean take(Instant now) {
    double seconds = Math.max(0, Duration.between(at, now).toMillis() / 1000.0);
    left = Math.min(BURST, left + seconds * PER_SECOND);
    at = now;
    if (left < 1) {
      return false;
    }
    left--;
    return true;
  }
}
