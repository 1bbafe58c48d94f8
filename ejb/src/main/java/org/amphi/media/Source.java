package org.amphi.media;

/** Where a stream comes from. Somebody sends at most one of each. */
public enum Source {
  /** A picture, in layers where the engine has them. No sound: that is the microphone's. */
  CAMERA,
  /** A picture of a screen or a window, with its own sound where the browser shares it. */
  SCREEN,
  /** A voice; what comes back on the same connection is the room's mix without that voice. */
  MICROPHONE,
  /** A telephone's voice by plain RTP, both ways; heard like a microphone. */
  PHONE
}
