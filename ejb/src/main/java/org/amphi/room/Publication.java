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
    /** Went down with its media server; the room keeps its place until it comes back. */
    LOST,
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

  /** Without a stream, but with its place in the room. */
  Publication lost() {
    return new Publication(Stage.LOST, -1, take);
  }

  /** Whether there is no stream. */
  boolean isNone() {
    return stage == Stage.NONE || stage == Stage.LOST;
  }

  boolean isLost() {
    return stage == Stage.LOST;
  }

  /** Whether it takes one of the room's places, when it is a picture's. */
  boolean hasPlace() {
    return stage != Stage.NONE;
  }

  boolean isFlowing() {
    return stage == Stage.FLOWING;
  }
}
