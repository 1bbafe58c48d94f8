package org.amphi.signalling;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import org.amphi.signalling.Wire.Closing;
import org.jspecify.annotations.Nullable;

/**
 * What waits to be sent to one browser: bounded, so that one who does not read costs nobody memory.
 * Who falls too far behind is cut, not waited for. Thread-safe; never blocks.
 */
final class Outbox {
  /** Some minutes of a lively room; a browser that is that far behind is better off rejoining. */
  static final int MOST_CHARACTERS = 1_000_000;

  private final Wire wire;
  private final Clock clock;
  private final Deque<String> waiting = new ArrayDeque<>();
  private int characters;
  private @Nullable Instant sendingSince;
  private boolean pumping;
  private @Nullable Closing closing;
  private boolean over;

  Outbox(Wire wire, Clock clock) {
    this.wire = wire;
    this.clock = clock;
  }

  /** Sends after all that was put before. */
  void put(String text) {
    boolean cut;
    synchronized (this) {
      if (over || closing != null) {
        return;
      }
      cut = characters + text.length() > MOST_CHARACTERS;
      if (!cut) {
        waiting.add(text);
        characters += text.length();
      }
    }
    if (cut) {
      cut();
    } else {
      pump();
    }
  }

  /** Closes once all that was put is sent; what is put later is dropped. */
  void close(Closing why) {
    synchronized (this) {
      if (over || closing != null) {
        return;
      }
      closing = why;
    }
    closeIfDone();
  }

  /** Cuts at once; what waits is dropped. */
  void cut() {
    synchronized (this) {
      clear();
    }
    wire.cut();
  }

  /** Cuts a browser that has not taken its message since that moment. */
  boolean cutIfStalled(Instant since) {
    synchronized (this) {
      if (over || sendingSince == null || !sendingSince.isBefore(since)) {
        return false;
      }
    }
    cut();
    return true;
  }

  /** A loop: a wire may take a text at once, and then calling each other would have no end. */
  private void pump() {
    synchronized (this) {
      if (pumping) {
        return;
      }
      pumping = true;
    }
    String next = next();
    while (next != null) {
      wire.send(next, this::sent);
      next = next();
    }
  }

  private synchronized @Nullable String next() {
    if (sendingSince != null || over || waiting.isEmpty()) {
      pumping = false;
      return null;
    }
    String next = waiting.remove();
    characters -= next.length();
    sendingSince = clock.instant();
    return next;
  }

  private void sent(boolean ok) {
    synchronized (this) {
      sendingSince = null;
      if (!ok) {
        clear();
      }
    }
    pump();
    closeIfDone();
  }

  private void closeIfDone() {
    Closing why;
    synchronized (this) {
      if (closing == null || over || sendingSince != null || !waiting.isEmpty()) {
        return;
      }
      why = closing;
      over = true;
    }
    wire.close(why);
  }

  private void clear() {
    over = true;
    waiting.clear();
    characters = 0;
  }
}
