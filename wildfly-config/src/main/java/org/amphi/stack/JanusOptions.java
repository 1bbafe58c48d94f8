package org.amphi.stack;

/**
 * How a Janus is started. Immutable.
 *
 * @param port the control port on 127.0.0.1; 0 takes a free one
 * @param iceAddress where browsers send sound and pictures
 * @param privateAddress where RTP without encryption comes in: an address of this machine that only
 *     other media servers and telephone gateways reach
 * @param secret of every request ({@code apisecret}) and of making rooms ({@code admin_key})
 */
public record JanusOptions(int port, IceAddress iceAddress, String privateAddress, String secret) {
  /** A free port, this machine's first address, plain RTP on loopback, a secret of its own. */
  public static JanusOptions defaults() {
    return new JanusOptions(0, IceAddress.choose(null), "127.0.0.1", SecretFile.randomText());
  }

  /** The same on a given control port. */
  public JanusOptions withPort(int newPort) {
    return new JanusOptions(newPort, iceAddress, privateAddress, secret);
  }

  /** The same for visitors who come to a given address. */
  public JanusOptions withIceAddress(IceAddress newAddress) {
    return new JanusOptions(port, newAddress, privateAddress, secret);
  }

  /** The same with a secret that other media servers have too. */
  public JanusOptions withSecret(String newSecret) {
    return new JanusOptions(port, iceAddress, privateAddress, newSecret);
  }

  @Override
  public String toString() {
    return "JanusOptions[port=" + port + ", iceAddress=" + iceAddress.text() + "]";
  }
}
