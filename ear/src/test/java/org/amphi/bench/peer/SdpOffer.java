package org.amphi.bench.peer;

import java.util.ArrayList;
import java.util.List;

/** Offers one camera, as a browser does that sends VP8 without simulcast. */
final class SdpOffer {
  static final int PAYLOAD_TYPE = 96;

  private SdpOffer() {}

  static String of(LocalCredentials own, int source) {
    String host = own.address().getAddress().getHostAddress();
    String ssrc = "a=ssrc:" + Integer.toUnsignedString(source);
    List<String> lines =
        new ArrayList<>(
            List.of(
                "v=0",
                "o=- 1 1 IN IP4 127.0.0.1",
                "s=-",
                "t=0 0",
                "a=group:BUNDLE 0",
                "a=msid-semantic: WMS *",
                "m=video 9 UDP/TLS/RTP/SAVPF " + PAYLOAD_TYPE,
                "c=IN IP4 " + host,
                "a=mid:0",
                "a=sendonly",
                "a=rtcp-mux",
                "a=rtpmap:" + PAYLOAD_TYPE + " VP8/90000",
                "a=rtcp-fb:" + PAYLOAD_TYPE + " nack pli",
                "a=msid:camera camera",
                ssrc + " cname:camera"));
    lines.addAll(own.lines());
    lines.addAll(own.candidates());
    return String.join("\r\n", lines) + "\r\n";
  }
}
