package org.amphi.media;

import java.util.function.Consumer;

/**
 * Whether somebody talks: whether his engine hears a voice, and whether the voice is let through.
 * Engines look at no muted voice, so what was heard before holds again when it is let through.
 * Thread-safe.
 */
public final class VoiceActivity {
  private final Consumer<Boolean> told;
  private boolean heard;
  private boolean open;
  private boolean talks;

  /**
   * Silent so far.
   *
   * @param open whether the voice is let through
   * @param told whether somebody talks, at each change, in order; must not block
   */
  public VoiceActivity(boolean open, Consumer<Boolean> told) {
    this.open = open;
    this.told = told;
  }

  /** The engine begins to hear a voice, or hears it no more. */
  public synchronized void hears(boolean voice) {
    heard = voice;
    changed();
  }

  /** The voice is let through from now on, or is not. */
  public synchronized void open(boolean now) {
    open = now;
    changed();
  }

  private void changed() {
    if (talks != (open && heard)) {
      talks = !talks;
      told.accept(talks);
    }
  }
}
