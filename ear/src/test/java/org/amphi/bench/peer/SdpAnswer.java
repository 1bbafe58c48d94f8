package org.amphi.bench.peer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Answers an offer by taking all that it offers to send (RFC 9429, section 5.3, in short). */
final class SdpAnswer {
  private static final String END = "\r\n";
  private static final Set<String> KEPT =
      Set.of("a=mid", "a=rtpmap", "a=fmtp", "a=rtcp-fb", "a=extmap", "a=rtcp-mux", "a=rtcp-rsize");

  private final LocalCredentials own;
  private final List<String> head = new ArrayList<>();
  private final List<String> sections = new ArrayList<>();
  private boolean inSection;
  private boolean rejected;
  private boolean candidates;

  private SdpAnswer(LocalCredentials own) {
    this.own = own;
  }

  static String to(String offer, LocalCredentials own) {
    SdpAnswer answer = new SdpAnswer(own);
    offer.lines().map(String::strip).forEach(answer::read);
    return String.join(END, answer.head) + END + String.join(END, answer.sections) + END;
  }

  private void read(String line) {
    if (line.startsWith("m=")) {
      inSection = true;
      rejected = line.contains(" 0 UDP/");
      sections.add(line);
      sections.add("c=IN IP4 " + own.address().getAddress().getHostAddress());
      if (!rejected) {
        sections.addAll(own.lines());
        sections.addAll(candidates ? List.of() : own.candidates());
        candidates = true;
      }
    } else if (!inSection) {
      if (line.matches("v=.*|s=.*|t=.*|a=group:.*|a=msid-semantic.*")) {
        head.add(line);
      } else if (line.startsWith("o=")) {
        head.add("o=- 1 1 IN IP4 127.0.0.1");
      }
    } else if (isDirection(line)) {
      sections.add(rejected || line.equals("a=inactive") ? "a=inactive" : "a=recvonly");
    } else if (KEPT.contains(name(line))) {
      sections.add(line);
    }
  }

  private static boolean isDirection(String line) {
    return line.matches("a=(sendonly|sendrecv|recvonly|inactive)");
  }

  private static String name(String line) {
    int colon = line.indexOf(':');
    return colon < 0 ? line : line.substring(0, colon);
  }
}
