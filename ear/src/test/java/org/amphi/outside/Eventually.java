package org.amphi.outside;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Asks until the answer is as wanted, and fails with the last one when that takes too long. */
final class Eventually {
  private static final Duration LIMIT = Duration.ofSeconds(20);

  private Eventually() {}

  static <T> T get(Supplier<T> ask, Predicate<T> wanted) {
    long deadline = System.nanoTime() + LIMIT.toNanos();
    T answer = ask.get();
    while (!wanted.test(answer)) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("not within " + LIMIT + "; the last answer was " + answer);
      }
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
      answer = ask.get();
    }
    return answer;
  }
}
