package org.amphi.media.kurento;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.amphi.media.kurento.FakeElement.Kind;

/** Session descriptions that look like Kurento's, with nothing behind them. */
final class FakeSdp {
  private static final String WEB_RTC =
      "a=rtcp-mux\r\na=ice-ufrag:OkWN\r\na=ice-pwd:ZAm2wAkCLyYYUSo94Jgrb8\r\n"
          + "a=fingerprint:sha-256 2A:7E:7E:E9:68:C7:CE:AA:ED:CF:F7:4C:1B:F0:A1:F3:"
          + "E6:38:FA:20:D2:E4:72:9F:FA:B0:E5:60:AF:21:B5:07\r\n";

  private final String host;
  private final String profile;
  private final String transport;

  private FakeSdp(String host, String profile, String transport) {
    this.host = host;
    this.profile = profile;
    this.transport = transport;
  }

  static FakeSdp webRtc() {
    return new FakeSdp("0.0.0.0", "RTP/SAVPF", WEB_RTC);
  }

  static FakeSdp rtp() {
    return new FakeSdp("192.0.2.2", "RTP/AVPF", "");
  }

  static void check(String sdp) {
    if (sdp.isEmpty()) {
      throw WireError.badSdp("Empty offer not valid");
    }
    for (String line : lines(sdp)) {
      if (line.length() < 2 || line.charAt(1) != '=') {
        throw WireError.badSdp("Invalid SDP");
      }
    }
  }

  String offer(boolean audio, boolean video) {
    StringBuilder sdp = head();
    if (!transport.isEmpty()) {
      sdp.append("a=group:BUNDLE").append(audio ? " audio0" : "").append(video ? " video0" : "");
      sdp.append("\r\n");
    }
    if (audio) {
      sdp.append(media("audio", 1, profile, "96 0 8", "audio0", "sendrecv"))
          .append("a=rtpmap:96 opus/48000/2\r\n")
          .append(transport.isEmpty() ? "" : "a=setup:actpass\r\n");
    }
    if (video) {
      sdp.append(media("video", 1, profile, "100 101", "video0", "sendrecv"))
          .append("a=rtpmap:100 VP8/90000\r\na=rtpmap:101 H264/90000\r\n")
          .append(transport.isEmpty() ? "" : "a=setup:actpass\r\n");
    }
    return sdp.toString();
  }

  String answer(String offer) {
    StringBuilder sdp = head();
    int port = 43_438;
    for (String section : sections(offer)) {
      List<String> words = List.of(lines(section).get(0).substring(2).split(" ", -1));
      String direction = section.contains("\na=sendonly") ? "recvonly" : "sendrecv";
      String formats = String.join(" ", words.subList(3, words.size()));
      String mid = value(section, "a=mid:");
      int at = transport.isEmpty() ? port : 1;
      sdp.append(media(words.get(0), at, words.get(2), formats, mid, direction));
      if (transport.isEmpty()) {
        sdp.append("a=rtcp:").append(port + 1).append("\r\n");
      } else {
        sdp.append("a=setup:active\r\n");
      }
      port += 2;
    }
    return sdp.toString();
  }

  private StringBuilder head() {
    return new StringBuilder("v=0\r\no=- 4004426390 4004426390 IN IP4 ")
        .append(host)
        .append("\r\ns=Kurento Media Server\r\nc=IN IP4 ")
        .append(host)
        .append("\r\nt=0 0\r\n");
  }

  private String media(
      String kind, int port, String protocol, String formats, String mid, String direction) {
    String name = mid.isEmpty() ? "" : "a=mid:" + mid + "\r\n";
    return "m=%s %d %s %s\r\n".formatted(kind, port, protocol, formats)
        + name
        + "a="
        + direction
        + "\r\n"
        + transport;
  }

  /** What somebody who described himself so sends. */
  static Set<Kind> sentBy(String sdp) {
    Set<Kind> sent = EnumSet.noneOf(Kind.class);
    for (String section : sections(sdp)) {
      boolean silent = section.contains("\na=recvonly") || section.contains("\na=inactive");
      if (!silent && section.startsWith("m=audio")) {
        sent.add(Kind.AUDIO);
      } else if (!silent && section.startsWith("m=video")) {
        sent.add(Kind.VIDEO);
      }
    }
    return sent;
  }

  private static List<String> sections(String sdp) {
    List<String> sections = new ArrayList<>(List.of(sdp.split("(?m)^(?=m=)", -1)));
    sections.removeIf(section -> !section.startsWith("m="));
    return sections;
  }

  private static List<String> lines(String sdp) {
    return sdp.strip().lines().toList();
  }

  private static String value(String section, String attribute) {
    return lines(section).stream()
        .filter(line -> line.startsWith(attribute))
        .map(line -> line.substring(attribute.length()))
        .findFirst()
        .orElse("");
  }
}
