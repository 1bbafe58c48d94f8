package org.amphi.room;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Hands messages over one at a time, in the order in which they came, on a thread of the
 * executor's. Thread-safe; {@link #put} never waits. A thread is held only while there are
 * messages.
 */
final class Mailbox<M> {
  /** After so many messages a busy mailbox gives its thread to others. */
  private static final int TURN = 100;

  private final Executor executor;
  private final Consumer<M> reader;
  private final ConcurrentLinkedQueue<M> messages = new ConcurrentLinkedQueue<>();
  private final AtomicBoolean reading = new AtomicBoolean();

  /** A mailbox whose {@code reader} throws nothing. */
  Mailbox(Executor executor, Consumer<M> reader) {
    this.executor = executor;
    this.reader = reader;
  }

  void put(M message) {
    messages.add(message);
    wake();
  }

  private void wake() {
    if (reading.compareAndSet(false, true)) {
      try {
        executor.execute(this::read);
      } catch (RuntimeException rejected) {
        // Nobody is reading: without this the next message would wake nobody either.
        reading.set(false);
        throw rejected;
      }
    }
  }

  private void read() {
    try {
      for (int i = 0; i < TURN; i++) {
        M message = messages.poll();
        if (message == null) {
          break;
        }
        reader.accept(message);
      }
    } finally {
      reading.set(false);
      // A message that came after the last poll, before reading was unset, woke nobody.
      if (!messages.isEmpty()) {
        wake();
      }
    }
  }
}
