package org.amphi.stack;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.util.Optional;

/**
 * A block of UDP ports that no other stack on this machine uses. The first port of the block is
 * held as the sign that it is taken: the kernel frees it whatever way this program ends.
 */
final class PortRange implements AutoCloseable {
  private static final int SIZE = 1000;
  private static final int LOWEST = 12_000;

  /** Of the block's end: sound in plain RTP, two ports for each telephone or bridge. */
  private static final int PLAIN = 100;

  /** Below the ports that the kernel hands out by itself. */
  private static final int HIGHEST = 32_000;

  private final DatagramSocket claim;

  private PortRange(DatagramSocket claim) {
    this.claim = claim;
  }

  static PortRange claim() {
    for (int first = LOWEST; first < HIGHEST; first += SIZE) {
      Optional<PortRange> range = claim(first);
      if (range.isPresent()) {
        return range.get();
      }
    }
    throw new StackException(
        "All blocks of media ports from "
            + LOWEST
            + " to "
            + HIGHEST
            + " are taken. Stop another running Amphi first.");
  }

  private static Optional<PortRange> claim(int first) {
    try {
      return Optional.of(
          new PortRange(new DatagramSocket(first, InetAddress.getLoopbackAddress())));
    } catch (IOException taken) {
      return Optional.empty();
    }
  }

  int first() {
    return claim.getLocalPort() + 1;
  }

  int last() {
    return claim.getLocalPort() + SIZE - 1;
  }

  /** The part that browsers send to. */
  String forBrowsers() {
    return first() + "-" + (last() - PLAIN);
  }

  /** The part for RTP without encryption, between this machine and others that it trusts. */
  String forPlainRtp() {
    return last() - PLAIN + 1 + "-" + last();
  }

  @Override
  public String toString() {
    return first() + "-" + last();
  }

  @Override
  public void close() {
    claim.close();
  }
}
