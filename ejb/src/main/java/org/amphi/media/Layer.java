package org.amphi.media;

/**
 * How much of a camera somebody receives, where it is sent in layers (simulcast, RFC 8853). An
 * engine without layers sends what there is.
 */
public enum Layer {
  /** A quarter of the width: small tiles, and narrow lines. */
  LOW,
  /** Half of the width. */
  MEDIUM,
  /** All that the camera sends. */
  HIGH
}
