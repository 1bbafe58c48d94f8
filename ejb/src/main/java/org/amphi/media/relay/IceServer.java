package org.amphi.media.relay;

import java.util.List;

/**
 * A relay as a browser's {@code RTCIceServer} names it. Immutable.
 *
 * @param urls its addresses (RFC 7065), such as {@code turns:relay.example:443?transport=tcp}
 * @param username holds the second at which it stops to be valid
 * @param credential belongs to that user name alone; the shared secret cannot be told from it
 */
public record IceServer(List<String> urls, String username, String credential) {
  /** The addresses are copied. */
  public IceServer {
    urls = List.copyOf(urls);
  }

  @Override
  public String toString() {
    return urls + " for " + username;
  }
}
