package org.amphi.room;

import static org.amphi.room.PureRoom.ALICE;
import static org.amphi.room.PureRoom.BRUNO;
import static org.amphi.room.PureRoom.CANDIDATE;
import static org.amphi.room.PureRoom.CHLOE;
import static org.amphi.room.PureRoom.OF_ALICE;
import static org.amphi.room.PureRoom.OF_BRUNO;
import static org.assertj.core.api.Assertions.assertThat;

import org.amphi.media.ConnectionId;
import org.amphi.media.ReceptionId;
import org.amphi.shared.RefusalCode;
import org.junit.jupiter.api.Test;

class RoomStateReceivingTest {
  private final PureRoom room = new PureRoom().with(ALICE, BRUNO, CHLOE);

  @Test
  void whoAsksToReceiveGetsTheStreamsThatFlowAndNeverHisOwn() {
    room.publishing(ALICE, CHLOE).asking(BRUNO);

    room.tell(new RoomCommand.Show(CHLOE, 2, PureRoom.EVERYBODY));
    Decision decision = room.tell(new RoomCommand.Receive(CHLOE, 3));

    assertThat(decision.events()).containsExactly(new RoomEvent.Done(CHLOE, 3));
    assertThat(decision.media())
        .containsExactly(new MediaRequest.StartReceiving(CHLOE, 1, PureRoom.all(OF_ALICE)));
  }

  @Test
  void whoAsksToReceiveBeforeAnythingFlowsHasTheMixAndIsServedTheRestWhenItFlows() {
    room.tell(new RoomCommand.Show(CHLOE, 2, PureRoom.EVERYBODY));
    Decision early = room.tell(new RoomCommand.Receive(CHLOE, 3));
    room.negotiated(CHLOE).asking(ALICE);

    Decision flowing = room.tell(new RoomCommand.StreamFlowing(OF_ALICE));

    assertThat(early.media())
        .containsExactly(new MediaRequest.StartReceiving(CHLOE, 1, PureRoom.all()));
    assertThat(flowing.media())
        .containsExactly(new MediaRequest.StartReceiving(CHLOE, 1, PureRoom.all(OF_ALICE)));
  }

  @Test
  void whoNeverAskedIsOfferedNothing() {
    room.asking(ALICE);

    Decision flowing = room.tell(new RoomCommand.StreamFlowing(OF_ALICE));

    assertThat(flowing.media()).isEmpty();
  }

  @Test
  void aFailureStopsReceivingUntilTheBrowserStartsAgain() {
    room.publishing(ALICE).receiving(CHLOE);

    Decision failed =
        room.tell(
            new RoomCommand.ReceptionFailed(
                CHLOE, 1, RoomCommand.ReceptionFailed.UNASKED, RefusalCode.MEDIA_UNAVAILABLE));
    room.publishing(BRUNO);
    Decision again = room.tell(new RoomCommand.Receive(CHLOE, 9));

    assertThat(failed.events())
        .containsExactly(
            new RoomEvent.Refused(
                CHLOE, RoomCommand.ReceptionFailed.UNASKED, RefusalCode.MEDIA_UNAVAILABLE));
    assertThat(failed.media()).containsExactly(new MediaRequest.StopReceiving(CHLOE));
    assertThat(again.media())
        .containsExactly(
            new MediaRequest.StartReceiving(
                CHLOE, room.receivingOf(CHLOE).round(), PureRoom.all(OF_ALICE, OF_BRUNO)));
  }

  @Test
  void theFailureOfOneDoesNotTouchTheOthers() {
    room.publishing(ALICE).receiving(BRUNO, CHLOE).offer(BRUNO, "b1");
    room.offer(CHLOE, "c1");
    room.answer(CHLOE, "c1");
    Participant bruno = room.participant(BRUNO);
    Participant alice = room.participant(ALICE);

    room.tell(new RoomCommand.ReceptionFailed(CHLOE, 1, 5, RefusalCode.BAD_SDP));

    assertThat(room.participant(BRUNO)).isEqualTo(bruno);
    assertThat(room.participant(ALICE)).isEqualTo(alice);
    assertThat(room.answer(BRUNO, "b1").media())
        .hasOnlyElementsOfType(MediaRequest.AcceptAnswer.class);
  }

  @Test
  void candidatesOfAReceiverGoToHisOwnConnectionsOnly() {
    room.publishing(ALICE).receiving(CHLOE, BRUNO).offer(CHLOE, "r1");

    Decision own = room.tell(new RoomCommand.TrickleReceiving(CHLOE, "r1", CANDIDATE));
    Decision unknown = room.tell(new RoomCommand.TrickleReceiving(CHLOE, "r2", CANDIDATE));
    Decision anothers = room.tell(new RoomCommand.TrickleReceiving(BRUNO, "r1", CANDIDATE));

    assertThat(own.media())
        .containsExactly(
            new MediaRequest.AddCandidate(
                new ConnectionId.Receiving(new ReceptionId(CHLOE, "r1")), CANDIDATE));
    assertThat(unknown.media()).isEmpty();
    assertThat(anothers.media()).isEmpty();
  }

  @Test
  void candidatesForAConnectionOfAnEarlierRoundAndOfLeaversAreIgnored() {
    room.publishing(ALICE).receiving(CHLOE).negotiated(CHLOE).receiving(CHLOE);
    Decision earlier = room.tell(new RoomCommand.TrickleReceiving(CHLOE, "r-chloe", CANDIDATE));
    room.offer(CHLOE, "r2");
    room.tell(new RoomCommand.LoseConnection(CHLOE, PureRoom.NOON));

    Decision gone = room.tell(new RoomCommand.TrickleReceiving(CHLOE, "r2", CANDIDATE));

    assertThat(earlier.media()).isEmpty();
    assertThat(gone).isEqualTo(Decision.nothing(room.state()));
  }
}
