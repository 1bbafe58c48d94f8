package org.amphi.stack;

import java.time.Duration;

/** Hears how the start goes on. Called from the starting thread only. */
public interface Progress {
  /** Tells nobody. */
  Progress SILENT =
      new Progress() {
        @Override
        public void starting(String part) {}

        @Override
        public void ready(String part, Duration took) {}

        @Override
        public void note(String message) {}
      };

  /** A part is being started. */
  void starting(String part);

  /** The part works. */
  void ready(String part, Duration took);

  /** Something the person at the terminal should know. */
  void note(String message);
}
