package org.amphi.bench.peer;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one has to know of the other side, from its session description (RFC 8866, RFC 8839).
 * Immutable.
 */
record RemoteDescription(String user, String password, InetSocketAddress address) {

  /** Reads an offer or answer that holds its candidates. */
  static RemoteDescription of(String sdp) {
    return new RemoteDescription(
        first(sdp, "a=ice-ufrag:"), first(sdp, "a=ice-pwd:"), address(first(sdp, "a=candidate:")));
  }

  /** Of {@code foundation component transport priority address port}. */
  private static InetSocketAddress address(String candidate) {
    List<String> words = List.of(candidate.split(" ", -1));
    return new InetSocketAddress(words.get(4), Integer.parseInt(words.get(5)));
  }

  private static String first(String sdp, String prefix) {
    return values(sdp, prefix)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no " + prefix + " in " + sdp));
  }

  private static Stream<String> values(String sdp, String prefix) {
    return sdp.lines().filter(line -> line.startsWith(prefix)).map(line -> rest(line, prefix));
  }

  private static String rest(String line, String prefix) {
    return line.substring(prefix.length()).strip();
  }

  /** The payload type of VP8, where pictures are spoken of. */
  static Optional<Integer> pictures(String sdp) {
    return values(sdp, "a=rtpmap:")
        .filter(codec -> codec.endsWith(" VP8/90000"))
        .map(codec -> Integer.valueOf(codec.substring(0, codec.indexOf(' '))))
        .findFirst();
  }
}
