package org.amphi.room;

import static org.amphi.room.PureRoom.ALICE;
import static org.amphi.room.PureRoom.BRUNO;
import static org.amphi.room.PureRoom.CHLOE;
import static org.amphi.room.PureRoom.NOON;
import static org.amphi.room.PureRoom.OFFER;
import static org.amphi.room.PureRoom.join;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.amphi.booking.Capacity;
import org.amphi.identity.SeatRole;
import org.amphi.media.Curve;
import org.amphi.media.Source;
import org.amphi.room.RoomEvent.Departure;
import org.amphi.shared.ParticipantId;
import org.amphi.shared.RefusalCode;
import org.junit.jupiter.api.Test;

/** A room seats and shows what it promised, and not one more. */
class RoomStateAdmissionTest {
  private final PureRoom room = new PureRoom();

  private static List<ParticipantId> people(int number) {
    return IntStream.range(0, number).mapToObj(each -> new ParticipantId("p" + each)).toList();
  }

  private PureRoom crowd(int number) {
    return room.with(people(number).toArray(ParticipantId[]::new));
  }

  private Decision publish(ParticipantId who, Source source) {
    return room.tell(new RoomCommand.Publish(who, 5, source, OFFER, true));
  }

  private static RoomEvent refused(ParticipantId who, RefusalCode code) {
    return new RoomEvent.Refused(who, 5, code);
  }

  @Test
  void ofAThousandWhoJoinThreeHundredAndFiftyAreSeatedAndTheOthersWait() {
    crowd(1_000);

    assertThat(room.state().participants()).hasSize(350);
    assertThat(room.state().queue().line()).hasSize(650);
  }

  @Test
  void aRoomThatWasRaisedAboveThePublishedCurveSeatsAsManyOnceThatIsPromised() {
    room.seating(400, 2);
    room.tell(new RoomCommand.Promise(Curve.PUBLISHED.including(400, 2)));

    crowd(500);

    assertThat(room.state().participants()).hasSize(400);
    assertThat(room.state().queue().line()).hasSize(100);
    assertThat(publish(new ParticipantId("p0"), Source.CAMERA).events())
        .doesNotContain(refused(new ParticipantId("p0"), RefusalCode.CAMERA_BREAKS_PROMISE));
  }

  @Test
  void aRoomThatIsBookedForFewerThrowsNobodyOutAndLetsNobodyIn() {
    room.seating(2, 0).with(ALICE, BRUNO).seating(1, 0);
    assertThat(room.state().participants()).hasSize(2);

    room.tell(new RoomCommand.Leave(BRUNO, 4));
    room.tell(join(CHLOE, 3, "Chloé", SeatRole.PARTICIPANT));

    assertThat(room.state().participants()).containsOnlyKeys(ALICE);
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
  void onePictureMoreThanIsBookedIsRefusedWhetherCameraOrScreen() {
    room.seating(3, 1).with(ALICE, BRUNO).publishing(ALICE);

    assertThat(publish(BRUNO, Source.CAMERA).events())
        .containsExactly(refused(BRUNO, RefusalCode.CAMERAS_FULL));
    Decision screen = publish(ALICE, Source.SCREEN);
    assertThat(screen.events()).containsExactly(refused(ALICE, RefusalCode.CAMERAS_FULL));
    assertThat(screen.media()).isEmpty();
  }

  @Test
  void aVoiceIsWeighedAgainstNothing() {
    room.seating(3, 0).with(ALICE);

    assertThat(publish(ALICE, Source.MICROPHONE).media())
        .hasAtLeastOneElementOfType(MediaRequest.StartStream.class);
  }

  @Test
  void aPictureThatWouldBreakThePromiseToThosePresentIsRefusedWithThatReason() {
    // 340 cannot be shown two pictures; 339 can.
    crowd(340).publishing(people(1).get(0));
    ParticipantId second = people(2).get(1);

    assertThat(publish(second, Source.CAMERA).events())
        .containsExactly(refused(second, RefusalCode.CAMERA_BREAKS_PROMISE));

    room.tell(new RoomCommand.Leave(people(340).get(339), 9));
    assertThat(publish(second, Source.CAMERA).media())
        .hasAtLeastOneElementOfType(MediaRequest.StartStream.class);
  }

  @Test
  void whomThePicturesLeaveNoPlaceForWaitsUntilOneGoesOff() {
    crowd(339).publishing(people(1).get(0));
    publish(people(2).get(1), Source.SCREEN);

    Decision join = room.tell(join(ALICE, 3, "Alice", SeatRole.PARTICIPANT));
    assertThat(join.events()).hasAtLeastOneElementOfType(RoomEvent.Queued.class);

    Decision off = room.tell(new RoomCommand.Unpublish(people(2).get(1), 6, Source.SCREEN));
    assertThat(off.events()).hasAtLeastOneElementOfType(RoomEvent.Admitted.class);
    assertThat(room.state().participants()).containsKey(ALICE);
  }

  @Test
  void aMediaServerThatCarriesLessPromisesLess() {
    room.tell(new RoomCommand.Promise(new Curve(3, 2, 2)));
    room.with(ALICE, BRUNO, CHLOE).publishing(ALICE);

    assertThat(publish(BRUNO, Source.CAMERA).events())
        .containsExactly(refused(BRUNO, RefusalCode.CAMERA_BREAKS_PROMISE));
    room.tell(join(new ParticipantId("dora"), 3, "Dora", SeatRole.PARTICIPANT));
    assertThat(room.state().participants()).hasSize(3);
  }

  @Test
  void aPromiseThatGrowsLetsThoseInWhoWait() {
    room.tell(new RoomCommand.Promise(new Curve(1, 1, 1)));
    room.with(ALICE, BRUNO);

    room.tell(new RoomCommand.Promise(Curve.PUBLISHED));

    assertThat(room.state().participants()).containsOnlyKeys(ALICE, BRUNO);
    assertThat(room.state().capacity()).isEqualTo(new Capacity(350, 30));
  }

  @Test
  void aPictureThatGoesOffMakesPlaceForAnother() {
    room.seating(3, 1).with(ALICE, BRUNO).publishing(ALICE);

    room.tell(new RoomCommand.Unpublish(ALICE, 5, Source.CAMERA));
    room.publishing(BRUNO);
    assertThat(room.participant(BRUNO).isSending(Source.CAMERA)).isTrue();

    room.tell(new RoomCommand.LoseConnection(BRUNO, NOON));
    room.publishing(ALICE);
    assertThat(room.participant(ALICE).isSending(Source.CAMERA)).isTrue();
  }

  @Test
  void picturesThatWentDownWithTheirServerKeepTheirPlaces() {
    room.tell(new RoomCommand.Promise(new Curve(2, 2, 2)));
    room.seating(3, 1).with(ALICE, BRUNO, CHLOE).publishing(ALICE);
    room.tell(new RoomCommand.LoseMedia());

    assertThat(publish(BRUNO, Source.CAMERA).events())
        .containsExactly(refused(BRUNO, RefusalCode.CAMERAS_FULL));
    assertThat(publish(ALICE, Source.CAMERA).media())
        .hasAtLeastOneElementOfType(MediaRequest.StartStream.class);
    assertThat(room.state().pictures()).isEqualTo(1);
  }

  @Test
  void aPlaceIsGivenUpByWhoSwitchesOffOrDoesNotComeBackInTime() {
    room.seating(3, 1).with(ALICE, BRUNO).publishing(ALICE);
    room.tell(new RoomCommand.LoseMedia());

    Decision turn = room.tell(new RoomCommand.MediaOpened());
    RoomCommand release = new RoomCommand.ReleasePlaces(ALICE);
    assertThat(turn.events()).contains(new RoomEvent.Alarm(Holding.KEPT, release));
    room.tell(release);
    assertThat(room.state().pictures()).isZero();

    room.publishing(BRUNO).tell(new RoomCommand.LoseMedia());
    room.tell(new RoomCommand.Unpublish(BRUNO, 6, Source.CAMERA));
    assertThat(room.state().pictures()).isZero();
  }

  @Test
  void whoCameBackInTimeKeepsHisPicture() {
    room.with(ALICE).publishing(ALICE).tell(new RoomCommand.LoseMedia());
    room.tell(new RoomCommand.MediaOpened());
    room.publishing(ALICE);

    room.tell(new RoomCommand.ReleasePlaces(ALICE));

    assertThat(room.participant(ALICE).isSending(Source.CAMERA)).isTrue();
  }
}
