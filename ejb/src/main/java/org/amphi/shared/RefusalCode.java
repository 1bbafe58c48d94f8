package org.amphi.shared;

import java.util.Locale;

/**
 * Everything that Amphi may refuse, in one table: the HTTP status of the RFC 9457 problem, and the
 * key ({@link #key()}) of the text in {@code refusals_*.properties}, of the signalling message
 * {@code refused} and of the front-end's text.
 */
public enum RefusalCode {
  BAD_REQUEST(400),
  UNKNOWN_TYPE(400),
  SIGN_IN_REQUIRED(401),
  NO_PASS(401),
  NOT_ALLOWED(403),
  NOT_FOUND(404),
  METHOD_NOT_ALLOWED(405),
  NOT_ACCEPTABLE(406),
  UNSUPPORTED_MEDIA_TYPE(415),
  TOO_LARGE(413),
  TOO_MANY_MESSAGES(429),
  FAULT(500),

  UNKNOWN_LINK(404),
  REVOKED_LINK(410),

  BOOKING_INVALID(422),
  TITLE_MISSING(422),
  TITLE_TOO_LONG(422),
  TITLE_UNREADABLE(422),
  KIND_UNKNOWN(422),
  START_MISSING(422),
  START_IN_PAST(422),
  START_TOO_FAR(422),
  START_DOES_NOT_EXIST(422),
  ZONE_UNKNOWN(422),
  DURATION_OUT_OF_RANGE(422),
  PARTICIPANTS_OUT_OF_RANGE(422),
  CAMERAS_OUT_OF_RANGE(422),
  TOO_MANY_FOR_CAMERAS(422),
  NOT_CARRIED(409),
  START_FIXED(422),
  END_IN_PAST(422),
  EDIT_CROSSED(412),
  EDIT_BLIND(428),
  SESSION_OVER(409),

  NOT_OPEN_YET(409),
  ROOM_CLOSED(410),
  NAME_MISSING(422),
  NAME_TOO_LONG(422),
  ALREADY_JOINED(409),
  NOT_JOINED(409),
  OUT_OF_ORDER(409),
  ROOM_FULL(409),
  QUEUE_FULL(503),
  CAMERAS_FULL(409),
  CAMERA_BREAKS_PROMISE(409),
  CHAT_EMPTY(422),
  CHAT_TOO_LONG(422),
  CHAT_TOO_FAST(429),
  BAD_SDP(422),
  MEDIA_UNAVAILABLE(503),

  MONTH_UNKNOWN(422),
  MONTH_NOT_BEGUN(409),
  MINISTRY_UNKNOWN(404),
  MINISTRY_NOT_YOURS(403),
  REPORT_NOT_MADE(404),
  REPORT_NOT_STARTED(503),

  PREFLIGHT_BUSY(429);

  private final int status;

  RefusalCode(int status) {
    this.status = status;
  }

  /** HTTP status (RFC 9110) of the answer that carries this refusal. */
  public int status() {
    return status;
  }

  /** Stable name on the wire, in kebab-case. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
