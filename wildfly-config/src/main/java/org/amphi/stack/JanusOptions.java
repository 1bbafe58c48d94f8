package org.amphi.stack;

/**
 * How a Janus is started. Immutable.
 *
 * @param port the control port on 127.0.0.1; 0 takes a free one
 * @param iceAddress where browsers send sound and pictures
 */
public record JanusOptions(int port, IceAddress iceAddress) {
  /** A free port, and this machine's first address. */
  public static JanusOptions defaults() {
    return new JanusOptions(0, IceAddress.choose(null));
  }

  /** The same on a given control port. */
  public JanusOptions withPort(int newPort) {
    return new JanusOptions(newPort, iceAddress);
  }
}
