package org.amphi.media.kurento;

import org.amphi.media.SdpAnswer;
import org.amphi.media.SdpOffer;

/** Descriptions as browsers make them, as far as anything looks at them. */
final class CannedSdp {
  private static final String HEAD = "v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\n";
  private static final String AUDIO =
      lines(
          "m=audio 9 UDP/TLS/RTP/SAVPF 111 63 0 8 126",
          "a=mid:0",
          "a=rtpmap:111 opus/48000/2",
          "a=fmtp:111 minptime=10",
          "a=rtpmap:63 red/48000/2",
          "a=rtpmap:126 telephone-event/8000");
  private static final String VIDEO =
      lines(
          "m=video 9 UDP/TLS/RTP/SAVPF 45 96 97",
          "a=mid:1",
          "a=rtpmap:45 AV1/90000",
          "a=rtpmap:96 VP8/90000",
          "a=rtcp-fb:96 nack pli",
          "a=rtpmap:97 rtx/90000",
          "a=fmtp:97 apt=96",
          "a=rid:l send",
          "a=simulcast:send l");

  private CannedSdp() {}

  private static String lines(String... lines) {
    return String.join("\r\n", lines) + "\r\n";
  }

  static SdpOffer camera() {
    return new SdpOffer(HEAD + VIDEO + "a=sendonly\r\n");
  }

  static SdpOffer screenWithSound() {
    return new SdpOffer(HEAD + AUDIO + "a=sendonly\r\n" + VIDEO + "a=sendonly\r\n");
  }

  static SdpOffer microphone() {
    return new SdpOffer(HEAD + AUDIO + "a=sendrecv\r\n");
  }

  static SdpAnswer receiving() {
    return new SdpAnswer(HEAD + AUDIO + "a=recvonly\r\n" + VIDEO + "a=recvonly\r\n");
  }
}
