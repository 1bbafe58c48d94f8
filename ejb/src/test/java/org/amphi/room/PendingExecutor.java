package org.amphi.room;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;

/** Runs nothing until it is told to. Not thread-safe. */
public final class PendingExecutor implements Executor {
  private final Queue<Runnable> waiting = new ArrayDeque<>();

  @Override
  public void execute(Runnable task) {
    waiting.add(task);
  }

  /** Runs all that waits, and all that comes of it. */
  public void runAll() {
    Runnable next = waiting.poll();
    while (next != null) {
      next.run();
      next = waiting.poll();
    }
  }

  int size() {
    return waiting.size();
  }
}
