package org.amphi.bench.peer;

import java.net.InetSocketAddress;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

/** How the other side reaches and recognises one peer. Immutable. */
record LocalCredentials(String user, String password, InetSocketAddress address) {
  private static final SecureRandom RANDOM = new SecureRandom();

  /** New ones (RFC 8445, section 5.3) for a peer at that address. */
  static LocalCredentials at(InetSocketAddress address) {
    return new LocalCredentials(text(6), text(18), address);
  }

  private static String text(int bytes) {
    byte[] random = new byte[bytes];
    RANDOM.nextBytes(random);
    return Base64.getEncoder().withoutPadding().encodeToString(random);
  }

  /** The lines of a media section that say it. */
  List<String> lines() {
    return List.of(
        "a=ice-ufrag:" + user,
        "a=ice-pwd:" + password,
        "a=fingerprint:sha-256 " + PeerCertificate.shared().fingerprint(),
        "a=setup:active");
  }

  /** The lines of the first media section, whose transport the others share. */
  List<String> candidates() {
    return List.of(
        "a=candidate:1 1 udp 2130706431 "
            + address.getAddress().getHostAddress()
            + " "
            + address.getPort()
            + " typ host",
        "a=end-of-candidates");
  }
}
