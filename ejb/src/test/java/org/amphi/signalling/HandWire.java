package org.amphi.signalling;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A socket that takes texts at once, or one by one by hand. */
final class HandWire implements Wire {
  private final List<String> sent = new ArrayList<>();
  private boolean slow;
  private boolean isCut;
  private @Nullable Closing closing;
  private @Nullable Consumer<Boolean> waiting;

  @Override
  public void send(String text, Consumer<Boolean> done) {
    if (waiting != null) {
      throw new AssertionError("sent before the last text was taken");
    }
    sent.add(text);
    if (slow) {
      waiting = done;
    } else {
      done.accept(true);
    }
  }

  @Override
  public void close(Closing why) {
    if (closing != null) {
      throw new AssertionError("closed twice");
    }
    closing = why;
  }

  @Override
  public void cut() {
    isCut = true;
  }

  /** From now on a text is taken only by {@link #take}. */
  void slowDown() {
    slow = true;
  }

  /** From now on every text is taken at once; and the one that waits, too. */
  void speedUp() {
    slow = false;
    take(true);
  }

  /** Takes the text that waits, or fails to. */
  void take(boolean well) {
    Consumer<Boolean> done = waiting;
    waiting = null;
    if (done == null) {
      throw new AssertionError("nothing waits");
    }
    done.accept(well);
  }

  List<String> sent() {
    return List.copyOf(sent);
  }

  String last() {
    return sent.get(sent.size() - 1);
  }

  boolean isCut() {
    return isCut;
  }

  @Nullable Closing closing() {
    return closing;
  }
}
