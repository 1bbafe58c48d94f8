package org.amphi.media.janus;

import org.amphi.media.MediaFailure;
import org.amphi.media.MediaFailure.Reason;

/** An error as Janus said it: its number and its words. Never leaves this package. */
final class JanusException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  static final int NO_SUCH_ROOM = 426;
  static final int ROOM_EXISTS = 427;

  private final int code;

  JanusException(int code, String words) {
    super(code + ": " + words, null, false, false);
    this.code = code;
  }

  int code() {
    return code;
  }

  /** The same in the port's words; numbers from Janus's apierror.h and janus_videoroom.c. */
  MediaFailure asFailure() {
    return new MediaFailure(reason(), "janus " + getMessage());
  }

  private Reason reason() {
    return switch (code) {
      // JSEP_UNKNOWN_TYPE, JSEP_INVALID_SDP, UNEXPECTED_ANSWER; INVALID_SDP_TYPE, INVALID_SDP.
      case 464, 465, 469, 431, 437 -> Reason.BAD_SDP;
      // SESSION_NOT_FOUND, HANDLE_NOT_FOUND; NO_SUCH_ROOM, NO_SUCH_FEED.
      case 458, 459, NO_SUCH_ROOM, 428 -> Reason.GONE;
      default -> Reason.REFUSED;
    };
  }
}
