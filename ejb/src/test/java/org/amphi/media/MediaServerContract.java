package org.amphi.media;

import static org.amphi.media.MediaStage.BITRATE;
import static org.amphi.media.MediaStage.mix;
import static org.amphi.media.MediaStage.pictures;
import static org.amphi.media.MediaStage.sections;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.amphi.media.MediaFailure.Reason;
import org.amphi.shared.ParticipantId;
import org.amphi.shared.RoomId;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What every media server does, whatever its engine. Each adapter's test is this and its set-up;
 * with real sound and pictures it is {@link RealMediaContract}.
 */
public abstract class MediaServerContract {
  private static final SdpOffer NONSENSE =
      new SdpOffer("v=0\r\nthis is no session description\r\n");

  private static final Demand SMALL = new Demand(3, 2, 2, 1);

  protected final ParticipantId alice = ParticipantId.fresh();
  protected final ParticipantId bruno = ParticipantId.fresh();
  protected final ParticipantId chloe = ParticipantId.fresh();
  protected final StreamId ofAlice = new StreamId(alice, Source.CAMERA, 1);
  protected final StreamId ofBruno = new StreamId(bruno, Source.CAMERA, 1);
  protected final StreamId screen = new StreamId(alice, Source.SCREEN, 1);
  protected final StreamId voice = new StreamId(alice, Source.MICROPHONE, 1);
  protected final StreamId phone = new StreamId(alice, Source.PHONE, 1);
  protected final HeardMedia heard = new HeardMedia();

  private final RoomId roomId = new RoomId(UUID.randomUUID());

  private MediaServer server;
  private MediaRoom room;
  private MediaStage stage;

  /** A server that runs. */
  protected abstract MediaServer server();

  /** Somebody with a browser of his own. */
  protected abstract Peer peer();

  /** Ends the server at once. */
  protected abstract void kill();

  /** Starts the server that was killed again. */
  protected abstract void restart();

  @BeforeEach
  void openRoom() {
    server = server();
    room = Await.value(server.open(roomId, SMALL, heard));
    stage = new MediaStage(room, heard);
  }

  @AfterEach
  void closeRoom() {
    Await.value(room.close());
  }

  protected final MediaStage stage() {
    return stage;
  }

  protected final MediaRoom room() {
    return room;
  }

  private Peer publishing(StreamId stream) {
    Peer peer = peer();
    stage.publish(peer, stream);
    return peer;
  }

  @Test
  void whatIsPublishedArrivesAtThoseWhoReceiveIt() {
    publishing(ofAlice);
    Peer viewer = peer();

    List<Reception> receptions = stage.receive(viewer, chloe, pictures(ofAlice));

    assertThat(sections(receptions))
        .extracting(Reception.Section::stream, Reception.Section::kind)
        .containsExactly(tuple(Optional.of(ofAlice), Reception.Kind.VIDEO));
    stage.awaitPictures(viewer, 1);
  }

  @Test
  void aFurtherStreamIsOfferedBesideTheFirst() {
    publishing(ofAlice);
    Peer viewer = peer();
    List<Reception> first = stage.receive(viewer, chloe, pictures(ofAlice));
    publishing(ofBruno);

    List<Reception> second = stage.receive(viewer, chloe, pictures(ofAlice, ofBruno));

    if (room.capabilities().oneConnectionDown()) {
      assertThat(second).extracting(Reception::id).containsExactly(first.get(0).id());
    }
    assertThat(sections(second))
        .extracting(Reception.Section::stream)
        .contains(Optional.of(ofBruno));
    stage.awaitPictures(viewer, 2);
  }

  @Test
  void theMixOfAllVoicesIsASectionOfItsOwn() {
    publishing(ofAlice);

    List<Reception> receptions =
        stage.receive(peer(), chloe, new Selection(true, Map.of(ofAlice, Layer.LOW)));

    assertThat(sections(receptions))
        .extracting(Reception.Section::stream, Reception.Section::kind)
        .containsExactlyInAnyOrder(
            tuple(Optional.empty(), Reception.Kind.AUDIO),
            tuple(Optional.of(ofAlice), Reception.Kind.VIDEO));
  }

  @Test
  void whereNobodySendsThereIsTheMixAllTheSame() {
    List<Reception> receptions = stage.receive(peer(), chloe, mix());

    assertThat(sections(receptions)).hasSize(1);
  }

  @Test
  void aScreenCanBringItsOwnSound() {
    publishing(screen);

    List<Reception> receptions = stage.receive(peer(), chloe, pictures(screen));

    assertThat(sections(receptions))
        .extracting(Reception.Section::stream, Reception.Section::kind)
        .containsExactlyInAnyOrder(
            tuple(Optional.of(screen), Reception.Kind.AUDIO),
            tuple(Optional.of(screen), Reception.Kind.VIDEO));
  }

  @Test
  void aStreamThatIsNoLongerWantedIsLeftOut() {
    publishing(ofAlice);
    publishing(ofBruno);
    Peer viewer = peer();
    stage.receive(viewer, chloe, pictures(ofAlice, ofBruno));

    List<Reception> fewer = stage.receive(viewer, chloe, pictures(ofBruno));

    assertThat(sections(fewer))
        .allSatisfy(section -> assertThat(section.stream()).contains(ofBruno));
  }

  @Test
  void aStreamThatComesBackIsOfferedAgain() {
    publishing(ofAlice);
    publishing(ofBruno);
    Peer viewer = peer();
    stage.receive(viewer, chloe, pictures(ofAlice, ofBruno));
    stage.receive(viewer, chloe, pictures(ofBruno));

    List<Reception> again = stage.receive(viewer, chloe, pictures(ofAlice, ofBruno));

    assertThat(sections(again))
        .extracting(Reception.Section::stream)
        .contains(Optional.of(ofAlice));
  }

  @Test
  void onlyAnotherLayerIsNotNegotiated() {
    publishing(ofAlice);
    stage.receive(peer(), chloe, pictures(ofAlice));

    Selection lower = pictures(ofAlice).with(ofAlice, Layer.LOW);

    assertThat(Await.value(room.receive(chloe, lower))).isEmpty();
    Await.value(room.prefer(chloe, ofAlice, Layer.MEDIUM));
  }

  @Test
  void whoStopsReceivingAndStartsAgainHasANewConnection() {
    publishing(ofAlice);
    List<Reception> first = stage.receive(peer(), chloe, pictures(ofAlice));
    Await.value(room.stopReceiving(chloe));
    Peer again = peer();

    List<Reception> second = stage.receive(again, chloe, pictures(ofAlice));

    assertThat(second.get(0).id()).isNotEqualTo(first.get(0).id());
    stage.awaitPictures(again, 1);
  }

  @Test
  void aPublisherWhoHangsUpIsNoticed() {
    Peer publisher = publishing(ofAlice);

    publisher.hangUp(Source.CAMERA);

    stage.awaitEnded(ofAlice);
  }

  @Test
  void whoPublishesAgainReplacesWhatHePublished() {
    publishing(ofAlice);
    heard.forgetFlowing();
    Peer again = publishing(ofAlice);
    Peer viewer = peer();

    stage.receive(viewer, chloe, pictures(ofAlice));

    stage.awaitPictures(viewer, 1);
    again.hangUp(Source.CAMERA);
    stage.awaitEnded(ofAlice);
  }

  @Test
  void cameraScreenAndMicrophoneOfOnePersonAreThreeConnections() {
    Peer peer = peer();

    stage.publish(peer, ofAlice);
    stage.publish(peer, screen);
    stage.publish(peer, voice);
    Await.value(room.unpublish(screen));

    stage.receive(peer(), chloe, new Selection(true, Map.of(ofAlice, Layer.HIGH)));
  }

  @Test
  void whatIsSentCanBeMutedAndLimited() {
    publishing(ofAlice);
    publishing(voice);

    Await.value(room.mute(ofAlice, true));
    Await.value(room.mute(ofAlice, false));
    Await.value(room.mute(voice, true));
    Await.value(room.mute(voice, false));
    Await.value(room.limit(ofAlice, 150_000));
  }

  @Test
  void whatNobodySendsIsGone() {
    assertReason(Reason.GONE, () -> Await.value(room.mute(ofAlice, true)));
    assertReason(Reason.GONE, () -> Await.value(room.limit(ofAlice, BITRATE)));
    assertReason(
        Reason.GONE, () -> Await.value(room.renegotiate(ofAlice, peer().offer(Source.CAMERA))));
    assertReason(Reason.GONE, () -> Await.value(room.restart(new ReceptionId(chloe, "none"))));
    assertReason(Reason.GONE, () -> Await.value(room.receive(chloe, pictures(ofBruno))));
  }

  @Test
  void aVoiceIsHeardInTheMixAlone() {
    publishing(voice);

    assertReason(Reason.GONE, () -> Await.value(room.receive(chloe, pictures(voice))));
  }

  @Test
  void aSendingConnectionCanBeRestarted() {
    Peer publisher = publishing(ofAlice);

    SdpOffer again = publisher.offerAgain(Source.CAMERA);
    publisher.answered(Source.CAMERA, Await.value(room.renegotiate(ofAlice, again)));

    Peer viewer = peer();
    stage.receive(viewer, chloe, pictures(ofAlice));
    stage.awaitPictures(viewer, 1);
  }

  @Test
  void aReceivingConnectionCanBeRestarted() {
    publishing(ofAlice);
    Peer viewer = peer();
    Reception first = stage.receive(viewer, chloe, pictures(ofAlice)).get(0);

    Reception again = Await.value(room.restart(first.id()));

    assertThat(again.id()).isEqualTo(first.id());
    assertThat(again.sections()).isEqualTo(first.sections());
    stage.accept(viewer, again);
    stage.awaitPictures(viewer, 1);
  }

  @Test
  void anOfferThatIsNoneIsRefusedAndTheRoomGoesOn() {
    assertReason(Reason.BAD_SDP, () -> publishAs(ofBruno, NONSENSE));
    assertReason(Reason.BAD_SDP, () -> publishAs(voice, NONSENSE));

    publishing(ofAlice);
  }

  @Test
  void anOfferOfAMegabyteIsRefusedAndTheRoomGoesOn() {
    String sdp = peer().offer(Source.CAMERA).sdp();
    SdpOffer huge = new SdpOffer(sdp + "a=x:y\r\n".repeat(1_000_000 / 7));

    assertReason(Reason.BAD_SDP, () -> publishAs(ofAlice, huge));

    publishing(ofAlice);
  }

  @Test
  void anOfferOfUnknownCodecsOnlyIsRefusedAndTheRoomGoesOn() {
    for (StreamId stream : List.of(ofAlice, voice)) {
      String sdp = peer().offer(stream.source()).sdp();
      SdpOffer unknown = new SdpOffer(sdp.replaceAll("(a=rtpmap:\\d+) [^/]+/", "$1 UNKNOWN/"));

      assertReason(Reason.BAD_SDP, () -> publishAs(stream, unknown));
    }
    publishing(ofAlice);
  }

  @Test
  void aCameraBringsNoSoundPastTheModerators() {
    SdpOffer withSound = peer().offer(Source.SCREEN);

    assertReason(Reason.BAD_SDP, () -> publishAs(ofAlice, withSound));
  }

  @Test
  void aMicrophoneBringsNoPictures() {
    SdpOffer camera = peer().offer(Source.CAMERA);

    assertReason(Reason.BAD_SDP, () -> publishAs(voice, camera));
  }

  private void publishAs(StreamId stream, SdpOffer offer) {
    Await.value(room.publish(stream, offer, BITRATE));
  }

  @Test
  void anAnswerThatIsNoneIsRefusedAndTheRoomGoesOn() {
    publishing(ofAlice);
    Reception reception = Await.value(room.receive(chloe, pictures(ofAlice))).get(0);
    SdpAnswer nonsense = new SdpAnswer(NONSENSE.sdp());

    assertReason(Reason.BAD_SDP, () -> Await.value(room.accept(reception.id(), nonsense)));

    Await.value(room.stopReceiving(chloe));
    Peer viewer = peer();
    stage.receive(viewer, chloe, pictures(ofAlice));
    stage.awaitPictures(viewer, 1);
  }

  @Test
  void anAnswerToNoOfferIsRefused() {
    ReceptionId none = new ReceptionId(chloe, "none");
    SdpAnswer answer = new SdpAnswer(NONSENSE.sdp());

    assertReason(Reason.GONE, () -> Await.value(room.accept(none, answer)));
  }

  @Test
  void aSecondAnswerIsRefusedAndTheFirstHolds() {
    publishing(ofAlice);
    Peer viewer = peer();
    Reception reception = Await.value(room.receive(chloe, pictures(ofAlice))).get(0);
    SdpAnswer answer = stage.accept(viewer, reception);

    assertReason(Reason.REFUSED, () -> Await.value(room.accept(reception.id(), answer)));

    stage.awaitPictures(viewer, 1);
  }

  @Test
  void endingWhatIsNotThereSucceeds() {
    Await.value(room.unpublish(ofAlice));
    Await.value(room.stopReceiving(chloe));
    Await.value(room.stopRecording());
    assertThat(Await.value(room.receive(chloe, Selection.NOTHING))).isEmpty();
  }

  @Test
  void aCandidateThatComesTooLateIsIgnored() {
    IceCandidate late = new IceCandidate("candidate:1 1 udp 1 192.0.2.1 9 typ host", "0", 0);
    Reception gone = stage.receive(peer(), chloe, mix()).get(0);
    Await.value(room.stopReceiving(chloe));

    room.candidate(new ConnectionId.Sending(ofAlice), late);
    room.candidate(new ConnectionId.Receiving(gone.id()), late);

    publishing(ofAlice);
  }

  @Test
  void aTelephoneIsConnectedByPlainRtp() {
    RtpAddress here = new RtpAddress("127.0.0.1", 40_000, 0);

    RtpAddress there = Await.value(room.connectPhone(phone, here, PhoneCodec.PCMA));

    assertThat(there.port()).isPositive();
    stage.awaitFlowing(phone);
    Await.value(room.mute(phone, true));
    Await.value(room.unpublish(phone));
  }

  @Test
  void whatAnotherRoomSendsCannotBeReceived() {
    publishing(ofAlice);
    MediaRoom other = Await.value(server.open(new RoomId(UUID.randomUUID()), SMALL, heard));

    assertReason(Reason.GONE, () -> Await.value(other.receive(chloe, pictures(ofAlice))));
    assertReason(Reason.GONE, () -> Await.value(other.mute(ofAlice, true)));

    Await.value(other.close());
  }

  @Test
  void whatEndsInOneRoomGoesOnInAnother() {
    publishing(ofAlice);
    HeardMedia elsewhere = new HeardMedia();
    MediaRoom other = Await.value(server.open(new RoomId(UUID.randomUUID()), SMALL, elsewhere));
    new MediaStage(other, elsewhere).publish(peer(), ofAlice);

    Await.value(other.unpublish(ofAlice));
    Await.value(other.close());

    Peer viewer = peer();
    stage.receive(viewer, chloe, pictures(ofAlice));
    stage.awaitPictures(viewer, 1);
  }

  @Test
  void aRoomThatIsLeftOverIsReplaced() {
    publishing(ofAlice);

    MediaRoom again = Await.value(server.open(roomId, SMALL, new HeardMedia()));

    assertReason(Reason.GONE, () -> Await.value(again.receive(chloe, pictures(ofAlice))));
  }

  @Test
  void onlyAnEngineThatCanSpanServersOffersTo() {
    assertThat(room.cascade().isPresent()).isEqualTo(room.capabilities().cascade());
    assertThat(server.capabilities()).isEqualTo(room.capabilities());
  }

  @Test
  void whereThereAreNoLayersTheyAreIgnored() {
    assumeTrue(!room.capabilities().layers());
    publishing(ofAlice);
    stage.receive(peer(), chloe, pictures(ofAlice));

    Await.value(room.prefer(chloe, ofAlice, Layer.LOW));
  }

  @Test
  void aServerThatDiesIsNoticedAndComesBack() {
    publishing(ofAlice);
    Await.value(server.ping());

    kill();

    stage.until("the media room is lost", heard::isLost);
    assertReason(
        Reason.UNAVAILABLE, () -> Await.value(server.open(roomId, SMALL, new HeardMedia())));
    assertReason(Reason.UNAVAILABLE, () -> Await.value(server.ping()));
    restart();
    Await.value(server.ping());
    room = Await.value(server.open(roomId, SMALL, heard));
    stage = new MediaStage(room, heard);
    publishing(ofBruno);
  }

  protected static void assertReason(Reason reason, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            MediaFailure.class, failure -> assertThat(failure.reason()).isEqualTo(reason));
  }
}
