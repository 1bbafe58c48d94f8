package org.amphi.media.janus;

import java.net.URI;
import java.time.Duration;

/**
 * Where a Janus is and how it is spoken to.
 *
 * @param control its WebSocket API, as in {@code ws://10.0.0.5:8188}
 * @param secret its {@code api_secret}
 * @param deadline after which a request counts as unanswered
 */
public record JanusSettings(URI control, String secret, Duration deadline) {
  /** Bits a second that one camera may send; a VideoRoom tells it to browsers by REMB. */
  static final int CAMERA_BITRATE = 1_000_000;

  /** Janus's own bound on those who send in one room. */
  static final int PUBLISHERS = 500;

  /** Often enough for Janus's session time-out of 60 s to be missed only by the dead. */
  static final Duration KEEP_ALIVE = Duration.ofSeconds(20);

  @Override
  public String toString() {
    return "Janus at " + control;
  }
}
