package org.amphi.web.preflight;

import java.time.Duration;
import java.time.Instant;

/** Bytes that may be spent: a token bucket. Not thread-safe. */
final class Budget {
  private final long most;
  private final long perSecond;
  private double left;
  private Instant at;

  /** Full at first. */
  Budget(long most, long perSecond, Instant now) {
    this.most = most;
    this.perSecond = perSecond;
    this.left = most;
    this.at = now;
  }

  /** Whether so many bytes are there; takes none. */
  boolean has(long bytes, Instant now) {
    double seconds = Math.max(0, Duration.between(at, now).toMillis() / 1000.0);
    left = Math.min((double) most, left + seconds * perSecond);
    at = now;
    return left >= bytes;
  }

  void spend(long bytes) {
    left -= bytes;
  }
}
