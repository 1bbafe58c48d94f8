package org.amphi.room;

import static org.amphi.room.PureRoom.ALICE;
import static org.amphi.room.PureRoom.BRUNO;
import static org.amphi.room.PureRoom.CHLOE;
import static org.amphi.room.PureRoom.NOON;
import static org.amphi.room.PureRoom.OFFER;
import static org.amphi.room.PureRoom.join;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.amphi.booking.Capacity;
import org.amphi.identity.SeatRole;
import org.amphi.media.Source;
import org.amphi.room.RoomEvent.Departure;
import org.amphi.shared.ParticipantId;
import org.amphi.shared.RefusalCode;
import org.junit.jupiter.api.Test;

/** A room seats those for whom it was booked, and shows as many cameras, and not one more. */
class RoomStateAdmissionTest {
  private final PureRoom room = new PureRoom();

  private static RoomEvent refused(ParticipantId who, int ref, RefusalCode code) {
    return new RoomEvent.Refused(who, ref, code);
  }

  @Test
  void ofAThousandWhoJoinThreeHundredAndFiftyAreSeated() {
    room.seating(350, 1);

    long admitted =
        IntStream.range(0, 1_000)
            .mapToObj(number -> new ParticipantId("p" + number))
            .map(who -> room.tell(join(who, 1, "N", SeatRole.PARTICIPANT)))
            .filter(
                decision ->
                    decision.events().stream().anyMatch(RoomEvent.Admitted.class::isInstance))
            .count();

    assertThat(admitted).isEqualTo(350);
    assertThat(room.state().participants()).hasSize(350);
  }

  @Test
  void whoFindsNoSeatIsToldSoAndNobodyHearsOfHim() {
    room.seating(2, 0).with(ALICE, BRUNO);

    Decision decision = room.tell(join(CHLOE, 3, "Chloé", SeatRole.HOST));

    assertThat(decision.events()).containsExactly(refused(CHLOE, 3, RefusalCode.ROOM_FULL));
    assertThat(decision.media()).isEmpty();
  }

  @Test
  void aSeatIsFreeAsSoonAsSomebodyGoes() {
    room.seating(2, 0).with(ALICE, BRUNO);
    room.tell(new RoomCommand.LoseConnection(BRUNO, NOON));

    room.tell(join(CHLOE, 3, "Chloé", SeatRole.PARTICIPANT));

    assertThat(room.state().participants()).containsOnlyKeys(ALICE, CHLOE);
  }

  @Test
  void aRoomThatIsBookedForFewerThrowsNobodyOutAndLetsNobodyIn() {
    room.seating(2, 0).with(ALICE, BRUNO).seating(1, 0);
    assertThat(room.state().participants()).hasSize(2);

    room.tell(new RoomCommand.Leave(BRUNO, 4));
    Decision decision = room.tell(join(CHLOE, 3, "Chloé", SeatRole.PARTICIPANT));

    assertThat(decision.events()).containsExactly(refused(CHLOE, 3, RefusalCode.ROOM_FULL));
  }

  @Test
  void aRoomThatIsBookedForMoreLetsThemIn() {
    room.seating(1, 0).with(ALICE).seating(2, 0).with(BRUNO);

    assertThat(room.state().participants()).hasSize(2);
    assertThat(room.state().capacity()).isEqualTo(new Capacity(2, 0));
  }

  @Test
  void whoComesAgainTakesHisOwnSeatThoughTheRoomIsFull() {
    room.seating(2, 1).with(ALICE, BRUNO);
    ParticipantId again = new ParticipantId("bruno-2");

    Decision decision =
        room.tell(
            new RoomCommand.Join(
                again, 1, "Bruno", SeatRole.PARTICIPANT, PureRoom.personOf(BRUNO)));

    assertThat(decision.events())
        .startsWith(
            new RoomEvent.Replaced(BRUNO),
            new RoomEvent.ParticipantLeft(BRUNO, Departure.REPLACED, NOON));
    assertThat(decision.events()).last().isInstanceOf(RoomEvent.Admitted.class);
    assertThat(room.state().participants()).containsOnlyKeys(ALICE, again);
  }

  @Test
  void oneCameraTooManyIsRefusedHoweverItIsSwitchedOn() {
    room.seating(3, 1).with(ALICE, BRUNO).publishing(ALICE);

    Decision publish = room.tell(new RoomCommand.Publish(BRUNO, 5, Source.CAMERA, OFFER, true));
    assertThat(publish.events()).containsExactly(refused(BRUNO, 5, RefusalCode.CAMERAS_FULL));
    assertThat(publish.media()).isEmpty();

    room.tell(new RoomCommand.Publish(BRUNO, 6, Source.CAMERA, OFFER, true));
    Decision on = room.tell(new RoomCommand.SetCamera(BRUNO, 7, true));
    assertThat(on.events()).containsExactly(refused(BRUNO, 7, RefusalCode.CAMERAS_FULL));
    assertThat(room.participant(BRUNO).camera()).isFalse();
  }

  @Test
  void aCameraThatGoesOffMakesPlaceForAnother() {
    room.seating(3, 1).with(ALICE, BRUNO).publishing(ALICE);

    room.tell(new RoomCommand.SetCamera(ALICE, 5, false));
    room.tell(new RoomCommand.SetCamera(BRUNO, 6, true));
    assertThat(room.participant(BRUNO).camera()).isTrue();

    room.tell(new RoomCommand.LoseConnection(BRUNO, NOON));
    room.tell(new RoomCommand.SetCamera(ALICE, 7, true));
    assertThat(room.participant(ALICE).camera()).isTrue();
  }

  @Test
  void whoseCameraIsOnMayPublishAgainAfterAnInterruption() {
    room.seating(3, 1).with(ALICE).publishing(ALICE);
    room.tell(new RoomCommand.LoseMedia());

    Decision again = room.tell(new RoomCommand.Publish(ALICE, 9, Source.CAMERA, OFFER, true));

    assertThat(again.media()).hasAtLeastOneElementOfType(MediaRequest.StartStream.class);
  }
}
