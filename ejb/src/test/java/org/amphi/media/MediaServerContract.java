package org.amphi.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amphi.media.MediaFailure.Reason;
import org.amphi.shared.ParticipantId;
import org.amphi.shared.RoomId;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What every media server does, whatever its engine. Each adapter's test is this and its set-up.
 */
public abstract class MediaServerContract {
  private static final SdpOffer NONSENSE =
      new SdpOffer("v=0\r\nthis is no session description\r\n");

  private static final Demand SMALL = new Demand(3, 2, 2, 1);
  private static final int BITRATE = 500_000;

  private final ParticipantId alice = ParticipantId.fresh();
  private final ParticipantId bruno = ParticipantId.fresh();
  private final ParticipantId chloe = ParticipantId.fresh();
  private final StreamId ofAlice = new StreamId(alice, Source.CAMERA, 1);
  private final StreamId ofBruno = new StreamId(bruno, Source.CAMERA, 1);
  private final RoomId roomId = new RoomId(UUID.randomUUID());
  private final HeardMedia heard = new HeardMedia();

  private MediaServer server;
  private MediaRoom room;

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
  }

  @AfterEach
  void closeRoom() {
    Await.value(room.close());
  }

  private static Selection pictures(StreamId... streams) {
    return new Selection(
        false,
        Arrays.stream(streams).collect(Collectors.toMap(Function.identity(), each -> Layer.HIGH)));
  }

  private Peer publishing(StreamId stream) {
    Peer peer = peer();
    peer.answered(Await.value(room.publish(stream, peer.offer(), BITRATE)));
    heard.awaitFlowing(stream);
    return peer;
  }

  private Reception received(Peer peer, ParticipantId who, Set<StreamId> streams) {
    List<Reception> receptions =
        Await.value(room.receive(who, pictures(streams.toArray(StreamId[]::new))));
    assertThat(receptions).hasSize(1);
    Reception reception = receptions.get(0);
    Await.value(room.accept(reception.id(), peer.answer(reception.offer())));
    return reception;
  }

  @Test
  void whatIsPublishedArrivesAtThoseWhoReceiveIt() {
    publishing(ofAlice);
    Peer viewer = peer();

    Reception reception = received(viewer, chloe, Set.of(ofAlice));

    assertThat(reception.sections())
        .extracting(section -> section.stream().orElseThrow(), Reception.Section::kind)
        .containsExactlyInAnyOrder(
            tuple(ofAlice, Reception.Kind.AUDIO), tuple(ofAlice, Reception.Kind.VIDEO));
    Await.until("pictures of one", () -> viewer.picturesArriving() == 1);
  }

  @Test
  void aFurtherStreamComesOnTheSameConnection() {
    publishing(ofAlice);
    Peer viewer = peer();
    Reception first = received(viewer, chloe, Set.of(ofAlice));
    publishing(ofBruno);

    Reception second = received(viewer, chloe, Set.of(ofAlice, ofBruno));

    assertThat(second.id()).isEqualTo(first.id());
    assertThat(second.sections())
        .extracting(section -> section.stream().orElseThrow())
        .contains(ofAlice, ofBruno);
    Await.until("pictures of two", () -> viewer.picturesArriving() == 2);
  }

  @Test
  void aStreamThatIsNoLongerWantedIsLeftOut() {
    publishing(ofAlice);
    publishing(ofBruno);
    Peer viewer = peer();
    received(viewer, chloe, Set.of(ofAlice, ofBruno));

    List<Reception> fewer = Await.value(room.receive(chloe, pictures(ofBruno)));

    assertThat(fewer)
        .allSatisfy(
            reception ->
                assertThat(reception.sections())
                    .extracting(section -> section.stream().orElseThrow())
                    .containsOnly(ofBruno));
  }

  @Test
  void whoStopsReceivingAndStartsAgainHasANewConnection() {
    publishing(ofAlice);
    Reception first = received(peer(), chloe, Set.of(ofAlice));
    Await.value(room.stopReceiving(chloe));
    Peer again = peer();

    Reception second = received(again, chloe, Set.of(ofAlice));

    assertThat(second.id()).isNotEqualTo(first.id());
    Await.until("pictures of one", () -> again.picturesArriving() == 1);
  }

  @Test
  void aPublisherWhoHangsUpIsNoticed() {
    Peer publisher = publishing(ofAlice);

    publisher.hangUp();

    heard.awaitEnded(ofAlice);
  }

  @Test
  void whoPublishesAgainReplacesWhatHePublished() {
    publishing(ofAlice);
    heard.forgetFlowing();
    Peer again = publishing(ofAlice);
    Peer viewer = peer();

    received(viewer, chloe, Set.of(ofAlice));

    Await.until("pictures of one", () -> viewer.picturesArriving() == 1);
    again.hangUp();
    heard.awaitEnded(ofAlice);
  }

  @Test
  void anOfferThatIsNoneIsRefusedAndTheRoomGoesOn() {
    assertReason(Reason.BAD_SDP, () -> Await.value(room.publish(ofBruno, NONSENSE, BITRATE)));

    publishing(ofAlice);
  }

  @Test
  void anAnswerThatIsNoneIsRefusedAndTheRoomGoesOn() {
    publishing(ofAlice);
    Reception reception = Await.value(room.receive(chloe, pictures(ofAlice))).get(0);
    SdpAnswer nonsense = new SdpAnswer(NONSENSE.sdp());

    assertReason(Reason.BAD_SDP, () -> Await.value(room.accept(reception.id(), nonsense)));

    Await.value(room.stopReceiving(chloe));
    Peer viewer = peer();
    received(viewer, chloe, Set.of(ofAlice));
    Await.until("pictures of one", () -> viewer.picturesArriving() == 1);
  }

  @Test
  void aStreamThatNobodySendsCannotBeReceived() {
    assertReason(Reason.GONE, () -> Await.value(room.receive(chloe, pictures(ofBruno))));
  }

  @Test
  void anAnswerToNoOfferIsRefused() {
    ReceptionId none = new ReceptionId(chloe, "none");
    SdpAnswer answer = new SdpAnswer(NONSENSE.sdp());

    assertReason(Reason.GONE, () -> Await.value(room.accept(none, answer)));
  }

  @Test
  void endingWhatIsNotThereSucceeds() {
    Await.value(room.unpublish(ofAlice));
    Await.value(room.stopReceiving(chloe));
    assertThat(Await.value(room.receive(chloe, pictures()))).isEmpty();
  }

  @Test
  void aCandidateThatComesTooLateIsIgnored() {
    IceCandidate late = new IceCandidate("candidate:1 1 udp 1 192.0.2.1 9 typ host", "0", 0);

    room.candidate(new ConnectionId.Sending(ofAlice), late);
    room.candidate(new ConnectionId.Receiving(new ReceptionId(chloe, "none")), late);

    publishing(ofAlice);
  }

  @Test
  void aRoomThatIsLeftOverIsReplaced() {
    publishing(ofAlice);

    MediaRoom again = Await.value(server.open(roomId, SMALL, new HeardMedia()));

    assertReason(Reason.GONE, () -> Await.value(again.receive(chloe, pictures(ofAlice))));
  }

  @Test
  void aServerThatDiesIsNoticedAndComesBack() {
    publishing(ofAlice);

    kill();

    heard.awaitLost();
    assertReason(
        Reason.UNAVAILABLE, () -> Await.value(server.open(roomId, SMALL, new HeardMedia())));
    restart();
    room = Await.value(server.open(roomId, SMALL, heard));
    publishing(ofBruno);
  }

  private static void assertReason(Reason reason, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            MediaFailure.class, failure -> assertThat(failure.reason()).isEqualTo(reason));
  }
}
