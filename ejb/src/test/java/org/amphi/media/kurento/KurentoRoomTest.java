package org.amphi.media.kurento;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.amphi.media.Await;
import org.amphi.media.Demand;
import org.amphi.media.Layer;
import org.amphi.media.MediaListener;
import org.amphi.media.MediaRoom;
import org.amphi.media.PhoneCodec;
import org.amphi.media.Reception;
import org.amphi.media.RtpAddress;
import org.amphi.media.Selection;
import org.amphi.media.Source;
import org.amphi.media.StreamId;
import org.amphi.shared.ParticipantId;
import org.amphi.shared.RoomId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What Kurento is told to connect with what. */
class KurentoRoomTest {
  private static final Duration DEADLINE = Duration.ofSeconds(5);

  private final ExecutorService executor = Executors.newCachedThreadPool();
  private final KurentoWireFake fake = new KurentoWireFake();
  private final KurentoMediaServer server =
      new KurentoMediaServer(
          new KurentoSettings(
              URI.create(fake.url()), DEADLINE, URI.create("file:///var/lib/kurento")),
          executor);
  private final Told told = new Told();
  private final ParticipantId alice = ParticipantId.fresh();
  private final ParticipantId chloe = ParticipantId.fresh();
  private final MediaRoom room = open(told);

  private MediaRoom open(MediaListener listener) {
    return Await.value(
        server.open(new RoomId(UUID.randomUUID()), new Demand(3, 2, 2, 2), listener));
  }

  @AfterEach
  void stop() {
    server.close();
    fake.close();
    executor.shutdown();
  }

  private StreamId publish(ParticipantId owner, Source source) {
    StreamId stream = new StreamId(owner, source, 1);
    var offer =
        switch (source) {
          case CAMERA -> CannedSdp.camera();
          case SCREEN -> CannedSdp.screenWithSound();
          default -> CannedSdp.microphone();
        };
    Await.value(room.publish(stream, offer, 500_000));
    told.awaitFlowing(stream);
    return stream;
  }

  private List<Reception> receive(ParticipantId who, StreamId... streams) {
    Map<StreamId, Layer> layers =
        java.util.Arrays.stream(streams)
            .collect(java.util.stream.Collectors.toMap(each -> each, each -> Layer.HIGH));
    List<Reception> offers = Await.value(room.receive(who, new Selection(true, layers)));
    offers.forEach(offer -> Await.value(room.accept(offer.id(), CannedSdp.receiving())));
    return offers;
  }

  private List<FakeElement> hearing() {
    return gettingAudio("WebRtcEndpoint");
  }

  private List<FakeElement> gettingAudio(String type) {
    return fake.look(
        () ->
            fake.kurento()
                .objects()
                .elements()
                .filter(element -> element.type().equals(type))
                .filter(element -> element.isFed(FakeElement.Kind.AUDIO))
                .toList());
  }

  @Test
  void theMixComesWithThePictureThatIsShownFirst() {
    StreamId camera = publish(alice, Source.CAMERA);
    List<Reception> first = receive(chloe);

    List<Reception> second = receive(chloe, camera);

    assertThat(second).hasSize(1);
    assertThat(second.get(0).id()).isEqualTo(first.get(0).id());
    assertThat(second.get(0).sections())
        .containsExactly(
            Reception.Section.ofMix("audio0"),
            Reception.Section.of("video0", camera, Reception.Kind.VIDEO));
  }

  @Test
  void aScreenWithSoundHasAConnectionOfItsOwn() {
    StreamId screen = publish(alice, Source.SCREEN);

    List<Reception> offers = receive(chloe, screen);

    assertThat(offers).hasSize(2);
    assertThat(offers.get(1).sections())
        .containsExactly(
            Reception.Section.of("audio0", screen, Reception.Kind.AUDIO),
            Reception.Section.of("video0", screen, Reception.Kind.VIDEO));
  }

  @Test
  void anotherPictureInTheSamePlaceNeedsNoNewConnection() {
    StreamId first = publish(alice, Source.CAMERA);
    StreamId second = publish(ParticipantId.fresh(), Source.CAMERA);
    Reception before = receive(chloe, first).get(0);

    List<Reception> after = receive(chloe, second);

    assertThat(after).hasSize(1);
    assertThat(after.get(0).id()).isEqualTo(before.id());
    assertThat(after.get(0).sections())
        .contains(Reception.Section.of("video0", second, Reception.Kind.VIDEO));
  }

  @Test
  void whoSpeaksGetsTheMixBackAndAMutedVoiceDoesNotGoIn() {
    StreamId voice = publish(alice, Source.MICROPHONE);
    Await.until("the voice is mixed in", () -> !gettingAudio("HubPort").isEmpty());
    assertThat(hearing()).hasSize(1);

    Await.value(room.mute(voice, true));

    assertThat(gettingAudio("HubPort")).isEmpty();
    assertThat(hearing()).hasSize(1);
    Await.value(room.mute(voice, false));
    assertThat(gettingAudio("HubPort")).hasSize(1);
  }

  @Test
  void whoTalksIsToldAndOfTheMutedNothing() {
    StreamId voice = publish(alice, Source.MICROPHONE);
    Await.until("alice talks", () -> told.talks(voice));

    hears(false);
    Await.until("alice is silent", () -> !told.talks(voice));
    hears(true);
    Await.until("alice talks again", () -> told.talks(voice));

    Await.value(room.mute(voice, true));
    assertThat(told.talks(voice)).isFalse();
    Await.value(room.mute(voice, false));
    Await.until("alice is heard again", () -> told.talks(voice));
    Await.value(room.unpublish(voice));
    assertThat(told.talks(voice)).isFalse();
  }

  private void hears(boolean sound) {
    fake.look(
        () -> {
          fake.kurento()
              .objects()
              .elements()
              .filter(FakeFilter.class::isInstance)
              .forEach(filter -> filter.flow(FakeElement.Kind.AUDIO, sound));
          return sound;
        });
  }

  @Test
  void aVoiceIsMixedInWhereKurentoCannotTellWhetherItTalks() {
    fake.look(() -> fake.kurento().objects().lack("GStreamerFilter"));

    publish(alice, Source.MICROPHONE);

    Await.until("the voice is mixed in", () -> !gettingAudio("HubPort").isEmpty());
  }

  @Test
  void aTelephoneIsAnsweredWithAnAddressAndMixedIn() {
    StreamId phone = new StreamId(alice, Source.PHONE, 1);

    RtpAddress answered =
        Await.value(
            room.connectPhone(phone, new RtpAddress("192.0.2.7", 42_000, 0), PhoneCodec.PCMA));

    assertThat(answered).isEqualTo(new RtpAddress("192.0.2.2", 43_438, 43_439));
    assertThat(gettingAudio("HubPort")).hasSize(1);
    assertThat(gettingAudio("RtpEndpoint")).hasSize(1);
    Await.value(room.unpublish(phone));
    assertThat(gettingAudio("HubPort")).isEmpty();
  }

  @Test
  void theServersCandidatesAreToldAfterItsDescription() {
    StreamId camera = publish(alice, Source.CAMERA);

    Await.until("candidates", () -> told.candidates().size() >= 4);

    assertThat(told.candidates()).allMatch(each -> each.equals(camera.toString()));
  }

  @Test
  void aCutConnectionIsClaimedAndTheRoomGoesOn() {
    publish(alice, Source.CAMERA);

    fake.cutSockets();
    Await.until("it answers again", () -> answersPing());

    StreamId voice = publish(alice, Source.MICROPHONE);
    assertThat(voice.source()).isEqualTo(Source.MICROPHONE);
    assertThat(told.isLost()).isFalse();
  }

  private boolean answersPing() {
    return server.ping().handle((done, failure) -> failure == null).toCompletableFuture().join();
  }

  @Test
  void aServerThatForgotTheSessionHasLostTheRoom() {
    publish(alice, Source.CAMERA);

    fake.kill();
    fake.restart();

    told.awaitLost();
    open(new Told());
  }

  @Test
  void aServerThatIsFrozenAnswersNoPingInTime() {
    Await.value(server.ping());
    fake.freeze(true);

    assertThat(server.ping().handle((done, failure) -> failure != null).toCompletableFuture())
        .succeedsWithin(DEADLINE.plusSeconds(5))
        .isEqualTo(true);
    fake.freeze(false);
  }

  @Test
  void aClosedRoomLeavesNothingBehind() {
    publish(alice, Source.CAMERA);
    receive(chloe);

    Await.value(room.close());

    assertThat(fake.look(() -> fake.kurento().objects().pipelines())).isEmpty();
  }
}
