package org.amphi.media;

/** Why a media server did not do what it was asked: the engines' own codes never get further. */
public final class MediaFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The kinds that a room can tell apart. */
  public enum Reason {
    /** No server could be reached, or it stopped answering. */
    UNAVAILABLE,
    /** The session description is not one that the server can use. */
    BAD_SDP,
    /** The stream, reception or room that was named is not there (any more). */
    GONE,
    /** The server refused for a reason of its own. */
    REFUSED
  }

  private final Reason reason;

  /** A failure with the engine's words, which are for the log only. */
  public MediaFailure(Reason reason, String detail) {
    super(detail);
    this.reason = reason;
  }

  /** Which kind. */
  public Reason reason() {
    return reason;
  }
}
