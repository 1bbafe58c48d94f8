package org.amphi.media;

import static org.amphi.media.MediaStage.mix;
import static org.amphi.media.MediaStage.pictures;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every media server does with real sound and pictures. */
public abstract class RealMediaContract extends MediaServerContract {
  /** Tones that are no overtones of one another. */
  private static final int OF_ALICE = 440;

  private static final int OF_BRUNO = 1130;
  private static final int OF_CHLOE = 1777;
  private static final int OF_PHONE = 700;

  private final StreamId voiceOfBruno = new StreamId(bruno, Source.MICROPHONE, 1);
  private final StreamId voiceOfChloe = new StreamId(chloe, Source.MICROPHONE, 1);

  /** Somebody whose voice is a tone of so many hertz, with pictures of that size. */
  protected abstract RealPeer peer(int hertz, int width, int height);

  @Override
  protected Peer peer() {
    return peer(OF_ALICE);
  }

  private RealPeer peer(int hertz) {
    return peer(hertz, 320, 180);
  }

  private RealPeer speaking(StreamId stream, int hertz) {
    RealPeer peer = peer(hertz);
    stage().publish(peer, stream);
    return peer;
  }

  @Test
  void whoSpeaksHearsTheOthersAndNotHimself() {
    RealPeer first = speaking(voice, OF_ALICE);
    RealPeer second = speaking(voiceOfBruno, OF_BRUNO);

    stage()
        .until(
            "alice hears bruno alone",
            () -> first.hearsBack(OF_BRUNO) && !first.hearsBack(OF_ALICE));
    stage()
        .until(
            "bruno hears alice alone",
            () -> second.hearsBack(OF_ALICE) && !second.hearsBack(OF_BRUNO));
  }

  @Test
  void whoListensHearsEverybodyInTheMix() {
    speaking(voice, OF_ALICE);
    speaking(voiceOfBruno, OF_BRUNO);
    RealPeer listener = peer(OF_CHLOE);

    stage().receive(listener, chloe, mix());

    stage()
        .until(
            "chloe hears both",
            () -> listener.hearsInMix(OF_ALICE) && listener.hearsInMix(OF_BRUNO));
  }

  @Test
  void whoListensCanSpeakAndListenAgain() {
    speaking(voice, OF_ALICE);
    RealPeer peer = peer(OF_CHLOE);
    stage().receive(peer, chloe, mix());
    stage().until("chloe hears the mix", () -> peer.hearsInMix(OF_ALICE));

    stage().publish(peer, voiceOfChloe);
    stage().until("chloe hears the others", () -> peer.hearsBack(OF_ALICE));
    assertThat(peer.hearsBack(OF_CHLOE)).isFalse();
    stage().until("the mix has her voice", () -> peer.hearsInMix(OF_CHLOE));

    Await.value(room().unpublish(voiceOfChloe));
    stage()
        .until(
            "the mix is without her",
            () -> peer.hearsInMix(OF_ALICE) && !peer.hearsInMix(OF_CHLOE));
  }

  @Test
  void aMutedVoiceIsNotHeard() {
    speaking(voice, OF_ALICE);
    RealPeer listener = speaking(voiceOfBruno, OF_BRUNO);
    stage().until("alice is heard", () -> listener.hearsBack(OF_ALICE));

    Await.value(room().mute(voice, true));
    stage().until("alice is not heard", () -> !listener.hearsBack(OF_ALICE));

    Await.value(room().mute(voice, false));
    stage().until("alice is heard again", () -> listener.hearsBack(OF_ALICE));
  }

  @Test
  void whoTalksIsTold() {
    assumeTrue(room().capabilities().levels());
    RealPeer alice = speaking(voice, OF_ALICE);
    stage().until("alice talks", () -> heard.talks(voice));

    alice.sound(false);
    stage().until("alice is silent", () -> !heard.talks(voice));

    alice.sound(true);
    stage().until("alice talks again", () -> heard.talks(voice));

    Await.value(room().mute(voice, true));
    stage().until("alice is muted", () -> !heard.talks(voice));

    Await.value(room().mute(voice, false));
    stage().until("alice is heard again", () -> heard.talks(voice));
  }

  @Test
  void aMutedPictureStandsStill() {
    stage().publish(peer(OF_ALICE), ofAlice);
    RealPeer viewer = peer(OF_CHLOE);
    stage().receive(viewer, chloe, pictures(ofAlice));
    stage().awaitPictures(viewer, 1);

    Await.value(room().mute(ofAlice, true));
    int[] last = {-1};
    stage()
        .until(
            "no more pictures",
            () -> {
              int now = viewer.frames(ofAlice);
              boolean still = now == last[0];
              last[0] = now;
              return still;
            });

    Await.value(room().mute(ofAlice, false));
    stage().awaitMorePictures(viewer, ofAlice);
  }

  @Test
  void theSoundOfAScreenIsHeardBesideTheMix() {
    stage().publish(peer(OF_ALICE), screen);
    speaking(voiceOfBruno, OF_BRUNO);
    RealPeer viewer = peer(OF_CHLOE);

    stage().receive(viewer, chloe, new Selection(true, Map.of(screen, Layer.HIGH)));

    stage().until("the screen is heard", () -> viewer.hears(screen, OF_ALICE));
    stage().until("the mix is heard", () -> viewer.hearsInMix(OF_BRUNO));
    assertThat(viewer.hearsInMix(OF_ALICE)).isFalse();
  }

  @Test
  void eachReceivesTheLayerThatHeWants() {
    assumeTrue(room().capabilities().layers());
    stage().publish(peer(OF_ALICE, 960, 540), ofAlice);
    RealPeer viewer = peer(OF_CHLOE);

    stage().receive(viewer, chloe, new Selection(false, Map.of(ofAlice, Layer.LOW)));
    stage().until("the lowest layer", () -> viewer.width(ofAlice) == 240);

    Await.value(room().prefer(chloe, ofAlice, Layer.MEDIUM));
    stage().until("a higher layer", () -> viewer.width(ofAlice) > 240);

    Await.value(room().receive(chloe, new Selection(false, Map.of(ofAlice, Layer.LOW))));
    stage().until("the lowest layer again", () -> viewer.width(ofAlice) == 240);
  }

  @Test
  void picturesGoOnAfterRestarts() {
    RealPeer sender = peer(OF_ALICE);
    stage().publish(sender, ofAlice);
    RealPeer viewer = peer(OF_CHLOE);
    Reception reception = stage().receive(viewer, chloe, pictures(ofAlice)).get(0);
    stage().awaitPictures(viewer, 1);

    SdpOffer again = sender.offerAgain(Source.CAMERA);
    sender.answered(Source.CAMERA, Await.value(room().renegotiate(ofAlice, again)));
    stage().awaitMorePictures(viewer, ofAlice);

    stage().accept(viewer, Await.value(room().restart(reception.id())));
    stage().awaitMorePictures(viewer, ofAlice);
  }

  @Test
  void aVoiceGoesOnAfterARestart() {
    RealPeer sender = speaking(voice, OF_ALICE);
    RealPeer listener = speaking(voiceOfBruno, OF_BRUNO);
    stage().until("alice is heard", () -> listener.hearsBack(OF_ALICE));

    SdpOffer again = sender.offerAgain(Source.MICROPHONE);
    sender.answered(Source.MICROPHONE, Await.value(room().renegotiate(voice, again)));

    stage().until("alice hears bruno", () -> sender.hearsBack(OF_BRUNO));
    stage().until("alice is heard", () -> listener.hearsBack(OF_ALICE));
  }

  @ParameterizedTest
  @EnumSource(PhoneCodec.class)
  void aTelephoneSpeaksAndHears(PhoneCodec codec) {
    RealPeer talker = speaking(voiceOfBruno, OF_BRUNO);
    try (TonePhone tone = new TonePhone(codec, OF_PHONE)) {
      tone.callTo(Await.value(room().connectPhone(phone, tone.address(), codec)));

      stage().until("the telephone is heard", () -> talker.hearsBack(OF_PHONE));
      stage().until("the telephone hears", () -> tone.hears(OF_BRUNO));
      assertThat(tone.hears(OF_PHONE)).isFalse();

      Await.value(room().mute(phone, true));
      stage().until("the telephone is muted", () -> !talker.hearsBack(OF_PHONE));
    }
  }
}
