package org.amphi.stack;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a coturn is started. Immutable.
 *
 * @param address of this machine: visitors come to it, and the relay speaks from it
 * @param peers the media servers' addresses, the only ones that it relays to
 * @param secret that credentials are derived from; see draft-uberti-behave-turn-rest-00
 * @param tls for TLS on the same port, or null for none
 */
public record CoturnOptions(String address, List<String> peers, String secret, @Nullable Tls tls) {
  /**
   * PEM files that coturn's user may read.
   *
   * @param certificate with the chain that browsers need
   * @param key without a password
   */
  public record Tls(Path certificate, Path key) {}

  /** The addresses are copied. */
  public CoturnOptions {
    peers = List.copyOf(peers);
  }

  /** A relay on an address to media servers on the same one, with a secret of its own. */
  public static CoturnOptions on(String address) {
    return new CoturnOptions(address, List.of(address), SecretFile.randomText(), null);
  }

  /** The same to other addresses. */
  public CoturnOptions withPeers(String... newPeers) {
    return new CoturnOptions(address, List.of(newPeers), secret, tls);
  }

  /** The same over TLS too. */
  public CoturnOptions withTls(Tls newTls) {
    return new CoturnOptions(address, peers, secret, newTls);
  }

  @Override
  public String toString() {
    return "relay on " + address + " to " + peers;
  }
}
