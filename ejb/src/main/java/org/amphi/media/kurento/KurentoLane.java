package org.amphi.media.kurento;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Runs tasks one after the other, in order, on another executor. Kurento's client blocks even its
 * asynchronous calls while it connects: they wait here, not in a room's turn. Thread-safe.
 */
final class KurentoLane implements Executor {
  private final Executor executor;
  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private @Nullable Runnable running;

  KurentoLane(Executor executor) {
    this.executor = executor;
  }

  @Override
  public synchronized void execute(Runnable task) {
    waiting.add(task);
    if (running == null) {
      next();
    }
  }

  private synchronized void next() {
    Runnable task = waiting.poll();
    running = task;
    if (task != null) {
      executor.execute(
          () -> {
            try {
              task.run();
            } finally {
              next();
            }
          });
    }
  }
}
