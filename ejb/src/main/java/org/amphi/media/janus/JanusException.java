package org.amphi.media.janus;

import org.amphi.media.MediaFailure;
import org.amphi.media.MediaFailure.Reason;

/** An error as Janus said it: its number and its words. Never leaves this package. */
final class JanusException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  static final int NO_SUCH_FEED = 428;

  private final int code;
  private final String words;

  JanusException(int code, String words) {
    super(code + ": " + words, null, false, false);
    this.code = code;
    this.words = words;
  }

  int code() {
    return code;
  }

  String words() {
    return words;
  }

  /** A room of that name is left over: VideoRoom's and AudioBridge's numbers. */
  boolean isRoomExists() {
    return code == 427 || code == 486;
  }

  /** The same in the port's words; numbers from apierror.h and the two plugins' sources. */
  MediaFailure asFailure() {
    return new MediaFailure(reason(), "janus " + getMessage());
  }

  private Reason reason() {
    return switch (code) {
      // JSEP_UNKNOWN_TYPE, JSEP_INVALID_SDP, UNEXPECTED_ANSWER.
      case 464, 465, 469 -> Reason.BAD_SDP;
      // VideoRoom's and AudioBridge's INVALID_SDP_TYPE, INVALID_SDP.
      case 431, 437, 493 -> Reason.BAD_SDP;
      // SESSION_NOT_FOUND, HANDLE_NOT_FOUND.
      case 458, 459 -> Reason.GONE;
      // VideoRoom's and AudioBridge's JOIN_FIRST, NO_SUCH_ROOM, NO_SUCH_FEED, NOT_JOINED.
      case 424, 426, NO_SUCH_FEED, 485, 487 -> Reason.GONE;
      default -> Reason.REFUSED;
    };
  }
}
