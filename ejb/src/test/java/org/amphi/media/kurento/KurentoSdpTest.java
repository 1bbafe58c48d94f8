package org.amphi.media.kurento;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import org.amphi.media.MediaFailure;
import org.amphi.media.Reception.Kind;
import org.amphi.media.SdpAnswer;
import org.amphi.media.SdpOffer;
import org.amphi.media.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Kurento is given, and what browsers are. */
class KurentoSdpTest {
  @Test
  void onlyCodecsThatWorkEverywhereAreLeft() {
    String offer = KurentoSdp.of(CannedSdp.screenWithSound().sdp()).withOurCodecs().toString();

    assertThat(offer)
        .contains("m=audio 9 UDP/TLS/RTP/SAVPF 111 0 8\r\n", "a=rtpmap:111 opus", "a=fmtp:111")
        .contains("m=video 9 UDP/TLS/RTP/SAVPF 96\r\n", "a=rtpmap:96 VP8", "a=rtcp-fb:96 nack pli")
        .doesNotContain("AV1", "rtx", "red", "telephone-event", "fmtp:97");
  }

  @Test
  void layersAreNotSpokenOf() {
    assertThat(KurentoSdp.of(CannedSdp.camera().sdp()).withOurCodecs().toString())
        .doesNotContain("simulcast", "a=rid");
  }

  @Test
  void aBundleOfOneSectionIsKeptFromKurentoAndAnsweredAllTheSame() {
    KurentoOffer offer =
        KurentoOffer.of(
            Source.CAMERA,
            new SdpOffer(
                CannedSdp.camera().sdp().replace("t=0 0\r\n", "t=0 0\r\na=group:BUNDLE 0\r\n")));
    SdpAnswer plain = new SdpAnswer(offer.cleaned().toString());

    SdpAnswer answer =
        offer.completed(CompletableFuture.completedStage(plain)).toCompletableFuture().join();

    assertThat(plain.sdp()).doesNotContain("a=group");
    assertThat(answer.sdp()).contains("a=group:BUNDLE 0\r\n");
  }

  @Test
  void anOfferToReceiveSendsNothing() {
    assertThat(KurentoSdp.of(CannedSdp.receiving().sdp()).sent()).isEmpty();
    assertThat(KurentoSdp.of(CannedSdp.microphone().sdp()).sent()).containsExactly(Kind.AUDIO);
  }

  @Test
  void aLaterVersionIsTheSameButForItsNumber() {
    KurentoSdp first = KurentoSdp.of(CannedSdp.camera().sdp());

    assertThat(first.version(7).toString())
        .contains("o=- 1 7 IN IP4 127.0.0.1")
        .hasSameSizeAs(first.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "rubbish",
        "v=0\r\nthis is no session description\r\n",
        "v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\n"
      })
  void whatHasNoMediaIsNoDescription(String text) {
    assertThatThrownBy(() -> KurentoSdp.of(text)).isInstanceOf(MediaFailure.class);
  }

  @Test
  void unknownCodecsAloneAreRefused() {
    String offer = CannedSdp.camera().sdp().replace("VP8", "VP9");

    assertThatThrownBy(() -> KurentoSdp.of(offer).withOurCodecs())
        .isInstanceOf(MediaFailure.class)
        .hasMessageContaining("codec");
  }

  @Test
  void aStaticNumberWithAnUnknownNameIsUnknown() {
    String offer =
        CannedSdp.microphone().sdp().replace("opus", "UNKNOWN")
            + "a=rtpmap:0 UNKNOWN/8000\r\na=rtpmap:8 UNKNOWN/8000\r\n";

    assertThatThrownBy(() -> KurentoSdp.of(offer).withOurCodecs())
        .isInstanceOf(MediaFailure.class)
        .hasMessageContaining("codec");
  }
}
