package org.amphi.room;

/**
 * How far somebody's own stream is.
 *
 * @param ref of the request that started it: an answer to an older one is out of date
 * @param take how many streams were started so far, this one included
 */
public record Publication(Stage stage, int ref, int take) {
  static final Publication NEVER = new Publication(Stage.NONE, -1, 0);

  /** The stages, in order. A stream can flow before its answer is known to us. */
  public enum Stage {
    NONE,
    ASKED,
    FLOWING
  }

  Publication asked(int newRef) {
    return new Publication(Stage.ASKED, newRef, take + 1);
  }

  Publication flowing() {
    return new Publication(Stage.FLOWING, ref, take);
  }

  Publication ended() {
    return new Publication(Stage.NONE, -1, take);
  }

  boolean isNone() {
    return stage == Stage.NONE;
  }

  boolean isFlowing() {
    return stage == Stage.FLOWING;
  }
}
