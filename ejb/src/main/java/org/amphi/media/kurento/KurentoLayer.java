package org.amphi.media.kurento;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one layer that is taken of those that a camera offers (simulcast, RFC 8853). Kurento knows of
 * none and would leave the browser with its first, which is its smallest; the answer that is added
 * to here asks for the largest alone.
 */
record KurentoLayer(String rid, String extension) {
  private static final Pattern OFFERED = Pattern.compile("a=simulcast:send ([^\\s]+).*");
  private static final Pattern EXTENSION =
      Pattern.compile("a=extmap:\\d+ urn:ietf:params:rtp-hdrext:sdes:rtp-stream-id");

  /** Our front-end's name of the largest. */
  private static final String LARGEST = "h";

  static Optional<KurentoLayer> of(String offer) {
    List<String> lines = offer.lines().toList();
    Optional<String> extension =
        lines.stream().filter(line -> EXTENSION.matcher(line).matches()).findFirst();
    return lines.stream()
        .map(OFFERED::matcher)
        .filter(Matcher::matches)
        .map(found -> largest(found.group(1)))
        .findFirst()
        .flatMap(rid -> extension.map(line -> new KurentoLayer(rid, line)));
  }

  private static String largest(String list) {
    List<String> rids = Arrays.stream(list.split("[;,]", -1)).map(KurentoLayer::named).toList();
    return rids.contains(LARGEST) ? LARGEST : rids.get(rids.size() - 1);
  }

  private static String named(String rid) {
    // A tilde says that it is paused (RFC 8853, section 5.1).
    return rid.startsWith("~") ? rid.substring(1) : rid;
  }

  /** An answer to a description with one section, asking for this layer. */
  String askedFor(String answer) {
    return answer + extension + "\r\na=rid:" + rid + " recv\r\na=simulcast:recv " + rid + "\r\n";
  }
}
