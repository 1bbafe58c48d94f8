package org.amphi.room;

import static org.amphi.room.PureRoom.ALICE;
import static org.amphi.room.PureRoom.BRUNO;
import static org.amphi.room.PureRoom.CHLOE;
import static org.amphi.room.PureRoom.OF_ALICE;
import static org.amphi.room.PureRoom.OF_BRUNO;
import static org.assertj.core.api.Assertions.assertThat;

import org.amphi.identity.SeatRole;
import org.amphi.media.Source;
import org.amphi.room.RoomEvent.Departure;
import org.amphi.room.RoomEvent.Ending;
import org.amphi.shared.RefusalCode;
import org.junit.jupiter.api.Test;

class RoomStateMembershipTest {
  private final PureRoom room = new PureRoom();

  @Test
  void aNewcomerIsToldToAllAndSeesTheRoomWithHimselfInIt() {
    room.with(ALICE);

    Decision decision = room.tell(PureRoom.join(BRUNO, 7, "Bruno Petit", SeatRole.PARTICIPANT));

    Participant bruno = room.participant(BRUNO);
    assertThat(bruno.name()).isEqualTo("Bruno Petit");
    assertThat(bruno.role()).isEqualTo(SeatRole.PARTICIPANT);
    assertThat(bruno.microphone() || bruno.isSending(Source.CAMERA)).isFalse();
    assertThat(decision.events())
        .containsExactly(
            new RoomEvent.ParticipantJoined(bruno),
            new RoomEvent.Admitted(BRUNO, 7, decision.next()));
    assertThat(decision.next().seq()).isEqualTo(2);
    assertThat(decision.media()).isEmpty();
  }

  @Test
  void participantsAreKeptInTheOrderInWhichTheyCame() {
    room.with(CHLOE, ALICE, BRUNO);

    assertThat(room.state().participants().keySet()).containsExactly(CHLOE, ALICE, BRUNO);
  }

  @Test
  void whoIsInTheRoomCannotJoinAgain() {
    RoomState before = room.with(ALICE).state();

    Decision decision = room.tell(PureRoom.join(ALICE, 9, "Alice bis", SeatRole.HOST));

    assertThat(decision.events())
        .containsExactly(new RoomEvent.Refused(ALICE, 9, RefusalCode.ALREADY_JOINED));
    assertThat(decision.next()).isEqualTo(before);
  }

  @Test
  void whoHasNotJoinedIsRefused() {
    RoomState before = room.with(ALICE).state();

    Decision decision = room.tell(new RoomCommand.SetMicrophone(BRUNO, 3, true));

    assertThat(decision.events())
        .containsExactly(new RoomEvent.Refused(BRUNO, 3, RefusalCode.NOT_JOINED));
    assertThat(decision.next()).isEqualTo(before);
  }

  @Test
  void whoLeavesIsToldThatItIsDoneAndHisMediaAreEnded() {
    room.with(ALICE, BRUNO).publishing(BRUNO);

    Decision decision = room.tell(new RoomCommand.Leave(BRUNO, 5));

    assertThat(decision.events())
        .containsExactly(
            new RoomEvent.Done(BRUNO, 5),
            new RoomEvent.ParticipantLeft(BRUNO, Departure.LEFT, PureRoom.NOON));
    assertThat(decision.media())
        .containsExactly(
            new MediaRequest.EndStream(OF_BRUNO), new MediaRequest.StopReceiving(BRUNO));
    assertThat(room.state().participants()).containsOnlyKeys(ALICE);
  }

  @Test
  void whoseConnectionIsLostIsGone() {
    room.with(ALICE, BRUNO);

    Decision decision = room.tell(new RoomCommand.LoseConnection(BRUNO, PureRoom.NOON));

    assertThat(decision.events())
        .containsExactly(new RoomEvent.ParticipantLeft(BRUNO, Departure.LOST, PureRoom.NOON));
    assertThat(room.state().participants()).containsOnlyKeys(ALICE);
  }

  @Test
  void theLostConnectionOfOneWhoWasNeverInIsNothing() {
    RoomState before = room.with(ALICE).state();

    Decision decision = room.tell(new RoomCommand.LoseConnection(CHLOE, PureRoom.NOON));

    assertThat(decision).isEqualTo(Decision.nothing(before));
  }

  @Test
  void theStreamOfALeaverIsNoLongerReceived() {
    room.with(ALICE, BRUNO, CHLOE).publishing(ALICE, BRUNO).receiving(CHLOE).negotiated(CHLOE);

    Decision decision = room.tell(new RoomCommand.LoseConnection(BRUNO, PureRoom.NOON));

    int round = room.receivingOf(CHLOE).round();
    assertThat(decision.media())
        .endsWith(new MediaRequest.StartReceiving(CHLOE, round, PureRoom.all(OF_ALICE)));
  }

  @Test
  void onlyAHostMayEndForAll() {
    RoomState before = room.with(ALICE, BRUNO).state();

    Decision decision = room.tell(new RoomCommand.EndForAll(BRUNO, 4));

    assertThat(decision.events())
        .containsExactly(new RoomEvent.Refused(BRUNO, 4, RefusalCode.NOT_ALLOWED));
    assertThat(decision.next()).isEqualTo(before);
  }

  @Test
  void aHostWhoEndsForAllOnlyDecidesItUntilItIsRecorded() {
    RoomState before = room.with(ALICE, BRUNO).state();

    Decision decision = room.tell(new RoomCommand.EndForAll(ALICE, 4));

    assertThat(decision.events()).containsExactly(new RoomEvent.EndingDecided(ALICE, 4));
    assertThat(decision.next()).isEqualTo(before);
    assertThat(decision.media()).isEmpty();
  }

  @Test
  void anEndThatIsRecordedIsAnsweredAndToldToAll() {
    room.with(ALICE, BRUNO);

    Decision decision = room.tell(new RoomCommand.EndRecorded(ALICE, 4));

    assertThat(decision.events())
        .containsExactly(
            new RoomEvent.Done(ALICE, 4), new RoomEvent.RoomEnded(Ending.ENDED_BY_HOST));
    assertThat(decision.next().closed()).isTrue();
    assertThat(decision.media()).containsExactly(new MediaRequest.EndMedia());
  }

  @Test
  void anEndThatCouldNotBeRecordedIsRefusedAndTheRoomGoesOn() {
    RoomState before = room.with(ALICE, BRUNO).state();

    Decision decision = room.tell(new RoomCommand.ErrandFailed(ALICE, 4));

    assertThat(decision.events())
        .containsExactly(new RoomEvent.Refused(ALICE, 4, RefusalCode.FAULT));
    assertThat(decision.next()).isEqualTo(before);
  }

  @Test
  void aRoomWhoseTimeIsOverEndsForAllWithItsMedia() {
    long seq = room.with(ALICE, BRUNO).publishing(BRUNO).state().seq();

    Decision decision = room.tell(new RoomCommand.Close(Ending.TIME_OVER));

    assertThat(decision.events()).containsExactly(new RoomEvent.RoomEnded(Ending.TIME_OVER));
    assertThat(decision.media()).containsExactly(new MediaRequest.EndMedia());
    assertThat(decision.next().closed()).isTrue();
    assertThat(decision.next().participants()).isEmpty();
    assertThat(decision.next().seq()).isEqualTo(seq + 1);
  }

  @Test
  void aClosedRoomLetsNobodyIn() {
    room.tell(new RoomCommand.Close(Ending.TIME_OVER));

    Decision decision = room.tell(PureRoom.join(ALICE, 1, "Alice", SeatRole.HOST));

    assertThat(decision.events())
        .containsExactly(new RoomEvent.Refused(ALICE, 1, RefusalCode.ROOM_CLOSED));
    assertThat(decision.next().participants()).isEmpty();
  }

  @Test
  void aRoomEndsOnlyOnce() {
    room.with(ALICE).tell(new RoomCommand.Close(Ending.TIME_OVER));
    RoomState closed = room.state();

    Decision again = room.tell(new RoomCommand.Close(Ending.ENDED_BY_HOST));

    assertThat(again).isEqualTo(Decision.nothing(closed));
  }
}
