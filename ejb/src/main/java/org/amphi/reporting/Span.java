package org.amphi.reporting;

import java.time.Instant;

/**
 * A stretch of time: {@code begin} belongs to it, {@code end} does not. Empty when they are one.
 */
record Span(Instant begin, Instant end) {
  /** What of another lies within this one; empty when nothing does. */
  Span cut(Instant from, Instant to) {
    Instant first = from.isBefore(begin) ? begin : from;
    Instant last = to.isAfter(end) ? end : to;
    return new Span(first, last.isBefore(first) ? first : last);
  }

  boolean isEmpty() {
    return !begin.isBefore(end);
  }

  /** Whole seconds; moments of visits have no fractions. */
  long seconds() {
    return end.getEpochSecond() - begin.getEpochSecond();
  }
}
