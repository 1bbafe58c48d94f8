package org.amphi.media.janus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.amphi.media.MediaFailure;
import org.amphi.media.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JanusSdpTest {
  private static final String PICTURE = "m=video 9 UDP/TLS/RTP/SAVPF 96\r\na=mid:p\r\n";
  private static final String SOUND = "m=audio 9 UDP/TLS/RTP/SAVPF 111\r\na=mid:s\r\n";

  private static String sdp(String... sections) {
    return "v=0\r\n" + String.join("", sections);
  }

  @Test
  void whatIsSentIsKnownByItsSections() {
    String sdp = sdp(SOUND, "a=sendonly\r\n", PICTURE, "a=sendonly\r\n");

    assertThat(JanusSdp.offer(sdp, Source.SCREEN).sent())
        .extracting(JanusSdp.Section::mid)
        .containsExactly("s", "p");
  }

  @Test
  void twoPicturesFromOneSourceAreRefused() {
    assertBad(() -> JanusSdp.offer(sdp(PICTURE, PICTURE), Source.CAMERA));
  }

  @Test
  void soundThatIsOnlyReceivedDoesNotCountAsSent() {
    JanusSdp offer = JanusSdp.offer(sdp(PICTURE, SOUND, "a=recvonly\r\n"), Source.CAMERA);

    assertThat(offer.sent()).extracting(JanusSdp.Section::mid).containsExactly("p");
  }

  @Test
  void aDataChannelIsRefused() {
    String data = "m=application 9 UDP/DTLS/SCTP webrtc-datachannel\r\n";

    assertBad(() -> JanusSdp.offer(sdp(PICTURE, data), Source.CAMERA));
  }

  @ParameterizedTest
  @ValueSource(strings = {"l;m;h", "q;h;f"})
  void layersMayBeNamedFromTheLowest(String layers) {
    assertThat(JanusSdp.of(sdp(PICTURE, "a=simulcast:send " + layers + "\r\n")).lowestLayerFirst())
        .isTrue();
  }

  @Test
  void layersMayBeNamedFromTheHighest() {
    assertThat(JanusSdp.of(sdp(PICTURE, "a=simulcast:send h;m;l\r\n")).lowestLayerFirst())
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "v=1\r\nm=video 9 x 1\r\n",
        "v=0\r\n",
        "v=0\r\nm=video\r\n",
        "v=0\r\nm=video x y z\r\n"
      })
  void whatIsNoSessionDescriptionIsRefused(String text) {
    assertBad(() -> JanusSdp.of(text));
  }

  @Test
  void anAnswerThatTakesNothingIsRefused() {
    assertBad(() -> JanusSdp.answer(sdp(PICTURE, "a=inactive\r\n")));
    assertBad(() -> JanusSdp.answer(sdp("m=video 0 UDP/TLS/RTP/SAVPF 0\r\n")));
  }

  private static void assertBad(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            MediaFailure.class,
            failure -> assertThat(failure.reason()).isEqualTo(MediaFailure.Reason.BAD_SDP));
  }
}
