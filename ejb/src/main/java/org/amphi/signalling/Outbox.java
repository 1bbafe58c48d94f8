package org.amphi.signalling;

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
  private final Deque<String> waiting = new ArrayDeque<>();
  private int characters;
  private @Nullable Instant sendingSince;
  private @Nullable Closing closing;
  private boolean over;

  Outbox(Wire wire) {
    this.wire = wire;
  }

  /** Sends after all that was put before. */
  void put(String text, Instant now) {
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
      sendNext(now);
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

  private void sendNext(Instant now) {
    String next;
    synchronized (this) {
      if (sendingSince != null || over || waiting.isEmpty()) {
        return;
      }
      next = waiting.remove();
      characters -= next.length();
      sendingSince = now;
    }
    wire.send(next, ok -> sent(ok, now));
  }

  private void sent(boolean ok, Instant now) {
    synchronized (this) {
      sendingSince = null;
      if (!ok) {
        clear();
      }
    }
    sendNext(now);
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
