package org.amphi.room;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Does what is to be done later when it is told to. */
final class HandDelays implements Delays {
  private List<Runnable> waiting = new ArrayList<>();

  @Override
  public void after(Duration wait, Runnable action) {
    waiting.add(action);
  }

  /** All that was asked for until now; what that asks for waits for the next time. */
  void ring() {
    List<Runnable> due = waiting;
    waiting = new ArrayList<>();
    due.forEach(Runnable::run);
  }
}
