package org.amphi.room;

/**
 * How far somebody's own stream is.
 *
 * @param ref of the request that started it: an answer to an older one is out of date
 */
public record Publication(Stage stage, int ref) {
  static final Publication NONE = new Publication(Stage.NONE, -1);

  /** The stages, in order. A stream can flow before its answer is known to us. */
  public enum Stage {
    NONE,
    ASKED,
    FLOWING
  }

  static Publication asked(int ref) {
    return new Publication(Stage.ASKED, ref);
  }

  Publication flowing() {
    return new Publication(Stage.FLOWING, ref);
  }

  boolean isNone() {
    return stage == Stage.NONE;
  }

  boolean isFlowing() {
    return stage == Stage.FLOWING;
  }
}
