package org.amphi.room;

import java.time.Duration;

/** Lets something be done later. Never blocks the caller. */
@FunctionalInterface
public interface Delays {
  /** Runs {@code action} once, after that long, on a thread of its own choice. */
  void after(Duration wait, Runnable action);
}
