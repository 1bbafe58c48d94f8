package org.amphi.stack;

/**
 * How a Janus is started. Immutable.
 *
 * @param name what the application calls it, such as janus-1
 * @param port the control port on 127.0.0.1; 0 takes a free one
 * @param iceAddress where browsers send sound and pictures
 * @param privateAddress where RTP without encryption comes in: an address of this machine that only
 *     other media servers and telephone gateways reach
 * @param secret of every request ({@code apisecret}) and of making rooms ({@code admin_key})
 */
public record JanusOptions(
    String name, int port, IceAddress iceAddress, String privateAddress, String secret) {
  /** A free port, this machine's first address, plain RTP on loopback, a secret of its own. */
  public static JanusOptions defaults() {
    return new JanusOptions(
        "janus-1", 0, IceAddress.choose(null), "127.0.0.1", SecretFile.randomText());
  }

  /** The same under another name. */
  public JanusOptions withName(String newName) {
    return new JanusOptions(newName, port, iceAddress, privateAddress, secret);
  }

  /** The same on a given control port. */
  public JanusOptions withPort(int newPort) {
    return new JanusOptions(name, newPort, iceAddress, privateAddress, secret);
  }

  /** The same for visitors who come to a given address. */
  public JanusOptions withIceAddress(IceAddress newAddress) {
    return new JanusOptions(name, port, newAddress, privateAddress, secret);
  }

  /** The same with a secret that other media servers have too. */
  public JanusOptions withSecret(String newSecret) {
    return new JanusOptions(name, port, iceAddress, privateAddress, newSecret);
  }

  @Override
  public String toString() {
    return name + " on port " + port + ", media on " + iceAddress.text();
  }
}
