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
  static final int LINES_BURST = 120;
  static final int LINES_PER_SECOND = 2;

  private final int burst;
  private final int perSecond;
  private double left;
  private Instant at;

  private Allowance(int burst, int perSecond, Instant now) {
    this.burst = burst;
    this.perSecond = perSecond;
    this.left = burst;
    this.at = now;
  }

  /** That of all messages together. */
  static Allowance ofMessages(Instant now) {
    return new Allowance(BURST, PER_SECOND, now);
  }

  /** That of chat lines, of which each is kept and told to everybody. */
  static Allowance ofLines(Instant now) {
    return new Allowance(LINES_BURST, LINES_PER_SECOND, now);
  }

  /** Takes one, if there is one. */
  boolean take(Instant now) {
    double seconds = Math.max(0, Duration.between(at, now).toMillis() / 1000.0);
    left = Math.min(burst, left + seconds * perSecond);
    at = now;
    if (left < 1) {
      return false;
    }
    left--;
    return true;
  }
}
