package org.amphi.media;

/** What telephones speak (G.711, RFC 3551). */
public enum PhoneCodec {
  /** A-law, payload type 8. */
  PCMA,
  /** mu-law, payload type 0. */
  PCMU
}
