package org.amphi.room;

import static org.amphi.room.PureRoom.ALICE;
import static org.amphi.room.PureRoom.BRUNO;
import static org.amphi.room.PureRoom.CANDIDATE;
import static org.amphi.room.PureRoom.CHLOE;
import static org.amphi.room.PureRoom.OFFER;
import static org.amphi.room.PureRoom.OF_ALICE;
import static org.amphi.room.PureRoom.OF_BRUNO;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.amphi.media.ConnectionId;
import org.amphi.media.Layer;
import org.amphi.media.ReceptionId;
import org.amphi.media.Selection;
import org.amphi.media.Source;
import org.amphi.media.Strain;
import org.amphi.media.StreamId;
import org.amphi.shared.ParticipantId;
import org.amphi.shared.RefusalCode;
import org.junit.jupiter.api.Test;

/** Everybody receives what his page shows, as well as the room can afford. */
class RoomStateShowingTest {
  private final PureRoom room = new PureRoom().with(ALICE, BRUNO, CHLOE);

  private static Shown camera(ParticipantId owner, Layer layer) {
    return new Shown(owner, Source.CAMERA, layer);
  }

  private Decision shows(ParticipantId who, Shown... pictures) {
    return room.tell(new RoomCommand.Show(who, 7, List.of(pictures)));
  }

  private Decision squeeze(Strain strain) {
    return room.tell(new RoomCommand.Squeeze(strain));
  }

  private static Selection selection(Map<StreamId, Layer> streams) {
    return new Selection(true, streams);
  }

  @Test
  void whoShowsNothingYetReceivesTheMixAlone() {
    room.publishing(ALICE);

    Decision decision = room.tell(new RoomCommand.Receive(CHLOE, 3));

    assertThat(decision.media())
        .containsExactly(new MediaRequest.StartReceiving(CHLOE, 1, selection(Map.of())));
  }

  @Test
  void whatIsShownBeforeItFlowsIsOfferedByItselfWhenItDoes() {
    room.receiving(CHLOE).negotiated(CHLOE);
    shows(CHLOE, camera(BRUNO, Layer.LOW));

    room.asking(BRUNO);
    Decision flowing = room.tell(new RoomCommand.StreamFlowing(OF_BRUNO));

    assertThat(flowing.media())
        .containsExactly(
            new MediaRequest.StartReceiving(CHLOE, 1, selection(Map.of(OF_BRUNO, Layer.LOW))));
  }

  @Test
  void otherLayersAreAskedForWithoutANegotiation() {
    room.publishing(ALICE, BRUNO).receiving(CHLOE).negotiated(CHLOE);

    Decision decision = shows(CHLOE, camera(ALICE, Layer.LOW), camera(BRUNO, Layer.HIGH));

    assertThat(decision.events()).containsExactly(new RoomEvent.Done(CHLOE, 7));
    assertThat(decision.media())
        .containsExactly(new MediaRequest.PreferLayer(CHLOE, OF_ALICE, Layer.LOW));
    assertThat(room.receivingOf(CHLOE).busy()).isFalse();
  }

  @Test
  void whoTurnsThePageIsOfferedTheOtherPageAndNeverHimself() {
    room.publishing(ALICE, BRUNO, CHLOE);
    shows(CHLOE, camera(ALICE, Layer.LOW));
    room.tell(new RoomCommand.Receive(CHLOE, 3));
    room.negotiated(CHLOE);

    Decision decision = shows(CHLOE, camera(CHLOE, Layer.LOW), camera(BRUNO, Layer.LOW));

    assertThat(decision.media())
        .containsExactly(
            new MediaRequest.StartReceiving(CHLOE, 1, selection(Map.of(OF_BRUNO, Layer.LOW))));
  }

  @Test
  void underStrainLayersGoFirstThenResolutionAndTheMixNever() {
    room.publishing(ALICE).receiving(CHLOE).negotiated(CHLOE);

    Decision layers = squeeze(Strain.LAYERS);
    Decision resolution = squeeze(Strain.RESOLUTION);
    Decision none = squeeze(Strain.NONE);

    assertThat(layers.events()).containsExactly(new RoomEvent.StrainChanged(Strain.LAYERS));
    assertThat(layers.media())
        .contains(new MediaRequest.PreferLayer(CHLOE, OF_ALICE, Layer.MEDIUM));
    assertThat(resolution.media())
        .contains(
            new MediaRequest.LimitStream(OF_ALICE, 150_000),
            new MediaRequest.PreferLayer(CHLOE, OF_ALICE, Layer.LOW));
    assertThat(none.media())
        .contains(
            new MediaRequest.LimitStream(OF_ALICE, PureRoom.BITRATE),
            new MediaRequest.PreferLayer(CHLOE, OF_ALICE, Layer.HIGH));
    assertThat(room.receivingOf(CHLOE).asked().mix()).isTrue();
  }

  @Test
  void underTheGreatestStrainTheFirstFewCamerasAndAllScreensRemain() {
    List<ParticipantId> people =
        IntStream.range(0, 6).mapToObj(each -> new ParticipantId("p" + each)).toList();
    room.with(people.toArray(ParticipantId[]::new));
    room.publishing(people.toArray(ParticipantId[]::new));
    room.tell(new RoomCommand.Publish(ALICE, 4, Source.SCREEN, OFFER, true));
    room.tell(new RoomCommand.StreamFlowing(new StreamId(ALICE, Source.SCREEN, 1)));
    squeeze(Strain.CAMERAS);
    Shown[] page =
        IntStream.range(0, 7)
            .mapToObj(
                each ->
                    each == 6
                        ? new Shown(ALICE, Source.SCREEN, Layer.LOW)
                        : camera(people.get(each), Layer.HIGH))
            .toArray(Shown[]::new);
    shows(CHLOE, page);

    room.tell(new RoomCommand.Receive(CHLOE, 3));

    Map<StreamId, Layer> streams = room.receivingOf(CHLOE).asked().streams();
    assertThat(streams.keySet())
        .extracting(StreamId::owner)
        .containsExactlyInAnyOrder(
            people.get(0), people.get(1), people.get(2), people.get(3), ALICE);
    assertThat(streams).containsEntry(new StreamId(ALICE, Source.SCREEN, 1), Layer.HIGH);
    assertThat(streams).containsEntry(new StreamId(people.get(0), Source.CAMERA, 1), Layer.LOW);
  }

  @Test
  void theSameStrainIsNotToldTwice() {
    squeeze(Strain.LAYERS);
    RoomState before = room.state();

    assertThat(squeeze(Strain.LAYERS)).isEqualTo(Decision.nothing(before));
  }

  @Test
  void aReceptionIsOfferedAnewOnRequestUnlessOneIsUnderWay() {
    room.publishing(ALICE).receiving(CHLOE);
    RoomCommand restart = new RoomCommand.RestartReceiving(CHLOE, 8, "r-chloe");
    Decision early = room.tell(restart);
    room.negotiated(CHLOE);

    Decision restarted = room.tell(restart);
    Decision offered = room.offer(CHLOE, "r-chloe");
    room.answer(CHLOE, "r-chloe");
    Decision taken = room.taken(CHLOE);

    assertThat(early.events())
        .containsExactly(new RoomEvent.Refused(CHLOE, 8, RefusalCode.OUT_OF_ORDER));
    assertThat(restarted.events()).containsExactly(new RoomEvent.Done(CHLOE, 8));
    assertThat(restarted.media())
        .containsExactly(new MediaRequest.RestartReception(new ReceptionId(CHLOE, "r-chloe"), 1));
    assertThat(offered.events()).hasOnlyElementsOfType(RoomEvent.ReceptionOffered.class);
    assertThat(taken.media()).isEmpty();
  }

  @Test
  void nobodyRestartsTheReceptionOfAnother() {
    room.publishing(ALICE).receiving(CHLOE).negotiated(CHLOE);

    Decision decision = room.tell(new RoomCommand.RestartReceiving(BRUNO, 8, "r-chloe"));

    assertThat(decision.events())
        .containsExactly(new RoomEvent.Refused(BRUNO, 8, RefusalCode.OUT_OF_ORDER));
    assertThat(decision.media()).isEmpty();
  }

  @Test
  void aCandidateOfTheServersIsPassedOnToThoseOnlyWhoAreStillThere() {
    ConnectionId connection = new ConnectionId.Receiving(new ReceptionId(CHLOE, "r1"));
    RoomCommand found = new RoomCommand.ServerCandidate(connection, CANDIDATE);

    Decision there = room.tell(found);
    room.tell(new RoomCommand.Leave(CHLOE, 4));
    Decision gone = room.tell(found);

    assertThat(there.events())
        .containsExactly(new RoomEvent.CandidateFound(CHLOE, connection, CANDIDATE));
    assertThat(gone).isEqualTo(Decision.nothing(room.state()));
  }
}
