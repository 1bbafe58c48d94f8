package org.amphi.media.janus;

import java.net.URI;
import java.time.Duration;

/**
 * Where a Janus is and how it is spoken to.
 *
 * @param control its WebSocket API, as in {@code ws://10.0.0.5:8188}
 * @param secret its {@code api_secret}
 * @param deadline after which a request counts as unanswered
 * @param privateAddress of the server, where RTP without encryption comes in: from itself, from
 *     other media servers, and from telephone gateways
 * @param recordings the server's own folder for recordings; empty when nothing may be recorded
 */
public record JanusSettings(
    URI control, String secret, Duration deadline, String privateAddress, String recordings) {
  /** Janus's own bound on those who send in one room. */
  static final int PUBLISHERS = 500;

  /** Often enough for Janus's session time-out of 60 s to be missed only by the dead. */
  static final Duration KEEP_ALIVE = Duration.ofSeconds(20);

  /** After which a server that does not answer a ping is worth a second look. */
  static final Duration PING_DEADLINE = Duration.ofSeconds(1);

  /** How long a session is tried to be claimed after its socket closed. */
  static final Duration CLAIM_LIMIT = Duration.ofMillis(500);

  /** A Janus alone: no other machine sends it plain RTP, and nothing is recorded. */
  public JanusSettings(URI control, String secret, Duration deadline) {
    this(control, secret, deadline, "127.0.0.1", "");
  }

  /** The same with an address that other media servers and telephone gateways reach. */
  public JanusSettings withPrivateAddress(String address) {
    return new JanusSettings(control, secret, deadline, address, recordings);
  }

  /** The same with a folder, on the server's machine, that recordings are written to. */
  public JanusSettings withRecordings(String folder) {
    return new JanusSettings(control, secret, deadline, privateAddress, folder);
  }

  @Override
  public String toString() {
    return "Janus at " + control;
  }
}
