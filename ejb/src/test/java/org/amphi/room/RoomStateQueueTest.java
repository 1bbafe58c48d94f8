package org.amphi.room;

import static org.amphi.room.PureRoom.ALICE;
import static org.amphi.room.PureRoom.BRUNO;
import static org.amphi.room.PureRoom.CHLOE;
import static org.amphi.room.PureRoom.NOON;
import static org.amphi.room.PureRoom.join;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.amphi.identity.SeatRole;
import org.amphi.room.RoomEvent.Ending;
import org.amphi.shared.ParticipantId;
import org.amphi.shared.RefusalCode;
import org.junit.jupiter.api.Test;

/** Whom a full room has no place for waits in order, and knows where he stands. */
class RoomStateQueueTest {
  private static final ParticipantId DORA = new ParticipantId("dora");
  private static final ParticipantId EMIL = new ParticipantId("emil");

  private final PureRoom room = new PureRoom().seating(1, 0).with(BRUNO);

  private Decision comes(ParticipantId who, SeatRole role) {
    return room.tell(join(who, 1, who.value(), role));
  }

  private Decision comes(ParticipantId who) {
    return comes(who, SeatRole.PARTICIPANT);
  }

  private Decision leaves(ParticipantId who) {
    return room.tell(new RoomCommand.Leave(who, 9));
  }

  private Decision ring() {
    return room.tell(new RoomCommand.CallQueue(room.state().queue().alarm().orElseThrow()));
  }

  private List<ParticipantId> line() {
    return room.state().queue().line().stream().map(Waiting::who).toList();
  }

  private static RoomEvent queued(ParticipantId who, int rank) {
    return new RoomEvent.Queued(who, 1, rank, Optional.empty());
  }

  private static List<RoomEvent.Queued> news(Decision decision) {
    return decision.events().stream()
        .filter(RoomEvent.Queued.class::isInstance)
        .map(RoomEvent.Queued.class::cast)
        .toList();
  }

  private static List<ParticipantId> admitted(Decision decision) {
    return decision.events().stream()
        .filter(RoomEvent.Admitted.class::isInstance)
        .map(event -> ((RoomEvent.Admitted) event).to())
        .toList();
  }

  @Test
  void whoFindsNoPlaceIsToldHisRankAndNobodyHearsOfHim() {
    assertThat(comes(ALICE).events()).containsExactly(queued(ALICE, 1));
    assertThat(comes(CHLOE).events()).containsExactly(queued(CHLOE, 2));
    assertThat(room.state().participants()).containsOnlyKeys(BRUNO);
  }

  @Test
  void whoWaitsMayAskForNothingButToLeave() {
    comes(ALICE);

    Decision receive = room.tell(new RoomCommand.Receive(ALICE, 4));
    Decision again = room.tell(join(ALICE, 5, "Alice", SeatRole.PARTICIPANT));
    Decision leave = leaves(ALICE);

    assertThat(receive.events())
        .containsExactly(new RoomEvent.Refused(ALICE, 4, RefusalCode.NOT_JOINED));
    assertThat(again.events())
        .containsExactly(new RoomEvent.Refused(ALICE, 5, RefusalCode.ALREADY_JOINED));
    assertThat(leave.events()).containsExactly(new RoomEvent.Done(ALICE, 9));
    assertThat(line()).isEmpty();
  }

  @Test
  void whoLeavesLetsTheNextInAtOnceWhichAnswersHisRequest() {
    comes(ALICE);
    comes(CHLOE);

    Decision left = leaves(BRUNO);

    assertThat(admitted(left)).containsExactly(ALICE);
    assertThat(left.events())
        .contains(new RoomEvent.ParticipantJoined(room.participant(ALICE)))
        .filteredOn(RoomEvent.Admitted.class::isInstance)
        .allSatisfy(event -> assertThat(((RoomEvent.Admitted) event).ref()).isEqualTo(1));
    assertThat(line()).containsExactly(CHLOE);
  }

  @Test
  void aHostIsNeverBehindThoseWhoAreNone() {
    comes(CHLOE);
    comes(ALICE, SeatRole.HOST);
    comes(DORA, SeatRole.HOST);

    assertThat(line()).containsExactly(ALICE, DORA, CHLOE);
  }

  @Test
  void newsOfOnesRankComeAtMostEveryTwoSeconds() {
    comes(ALICE);
    comes(CHLOE);
    comes(DORA);
    room.later(Duration.ofSeconds(1));

    Decision first = leaves(ALICE);
    room.later(Duration.ofMillis(500));
    Decision second = leaves(CHLOE);
    assertThat(news(first)).isEmpty();
    assertThat(first.events())
        .contains(
            new RoomEvent.Alarm(
                Duration.ofSeconds(1), new RoomCommand.CallQueue(NOON.plusSeconds(2))));
    assertThat(news(second)).isEmpty();

    room.later(Duration.ofMillis(500));
    assertThat(news(ring())).containsExactly(new RoomEvent.Queued(DORA, 1, 1, Optional.empty()));
  }

  @Test
  void whoKnowsHisRankIsNotToldItAgain() {
    comes(ALICE);
    room.later(Duration.ofSeconds(10));

    assertThat(comes(CHLOE).events()).containsExactly(queued(CHLOE, 2));
  }

  @Test
  void anAlarmThatIsOutOfDateIsNoAlarm() {
    comes(ALICE);
    RoomState before = room.state();

    assertThat(room.tell(new RoomCommand.CallQueue(NOON.minusSeconds(1))))
        .isEqualTo(Decision.nothing(before));
  }

  @Test
  void aSecondConnectionOfTheSamePersonTakesThePlace() {
    comes(ALICE);
    comes(CHLOE);

    Decision again =
        room.tell(
            new RoomCommand.Join(DORA, 7, "Alice", SeatRole.PARTICIPANT, PureRoom.personOf(ALICE)));

    assertThat(again.events())
        .containsExactly(
            new RoomEvent.Replaced(ALICE), new RoomEvent.Queued(DORA, 7, 1, Optional.empty()));
    assertThat(line()).containsExactly(DORA, CHLOE);
  }

  @Test
  void aLostConnectionKeepsThePlaceForTwentySecondsForTheSamePerson() {
    comes(ALICE);
    comes(CHLOE);
    room.tell(new RoomCommand.LoseConnection(ALICE, NOON));
    room.later(Duration.ofSeconds(19));

    Decision back =
        room.tell(
            new RoomCommand.Join(DORA, 7, "Alice", SeatRole.PARTICIPANT, PureRoom.personOf(ALICE)));

    assertThat(news(back)).containsExactly(new RoomEvent.Queued(DORA, 7, 1, Optional.empty()));
    assertThat(line()).containsExactly(DORA, CHLOE);
  }

  @Test
  void afterThatThePlaceIsGoneAndTheOthersAreToldSo() {
    comes(ALICE);
    comes(CHLOE);
    Decision lost = room.tell(new RoomCommand.LoseConnection(ALICE, NOON));
    assertThat(lost.events())
        .containsExactly(
            new RoomEvent.Alarm(Waiting.KEPT, new RoomCommand.CallQueue(NOON.plusSeconds(20))));

    room.later(Duration.ofSeconds(20));

    assertThat(news(ring())).containsExactly(new RoomEvent.Queued(CHLOE, 1, 1, Optional.empty()));
    assertThat(line()).containsExactly(CHLOE);
  }

  @Test
  void whoIsAwayIsPassedOverAndStaysFirst() {
    comes(ALICE);
    comes(CHLOE);
    comes(DORA);
    room.tell(new RoomCommand.LoseConnection(ALICE, NOON));

    assertThat(admitted(leaves(BRUNO))).containsExactly(CHLOE);
    assertThat(line()).containsExactly(ALICE, DORA);
  }

  @Test
  void manyPlacesAtOnceAreTakenTwentyInATenthOfASecond() {
    List<ParticipantId> people =
        IntStream.range(0, 50).mapToObj(number -> new ParticipantId("p" + number)).toList();
    people.forEach(this::comes);
    room.later(Duration.ofSeconds(5));

    Decision first = room.tell(new RoomCommand.Resize(new org.amphi.booking.Capacity(41, 0)));
    Decision late = comes(EMIL);
    room.later(EntryPace.PERIOD);
    Decision second = ring();
    assertThat(room.state().queue().alarm()).isPresent();

    assertThat(admitted(first)).isEqualTo(people.subList(0, 20));
    assertThat(admitted(late)).isEmpty();
    assertThat(admitted(second)).isEqualTo(people.subList(20, 40));
    assertThat(room.state().participants()).hasSize(41);
    assertThat(line()).hasSize(11).endsWith(EMIL);
  }

  @Test
  void theWaitIsEstimatedFromThoseWhoLeftLately() {
    room.seating(4, 0).with(ALICE, CHLOE, DORA);
    room.later(Duration.ofMinutes(1)).tell(new RoomCommand.Leave(ALICE, 2));
    room.later(Duration.ofMinutes(1)).tell(new RoomCommand.Leave(CHLOE, 2));
    room.seating(2, 0);

    assertThat(news(comes(EMIL)))
        .containsExactly(new RoomEvent.Queued(EMIL, 1, 1, Optional.of(Duration.ofMinutes(1))));
    assertThat(news(comes(ALICE)))
        .containsExactly(new RoomEvent.Queued(ALICE, 1, 2, Optional.of(Duration.ofMinutes(2))));
  }

  @Test
  void anEstimateGrowsWhenNobodyLeavesAndIsWithdrawnInTheEnd() {
    room.seating(3, 0).with(ALICE, CHLOE);
    leaves(ALICE);
    room.later(Duration.ofSeconds(10));
    leaves(CHLOE);
    room.seating(1, 0);
    assertThat(news(comes(EMIL)).get(0).expected()).contains(Duration.ofSeconds(10));

    room.later(Duration.ofMinutes(3));
    assertThat(news(ring()).get(0).expected()).contains(Duration.ofMinutes(3));

    room.later(Duration.ofMinutes(8));
    assertThat(news(ring()).get(0).expected()).isEmpty();
  }

  @Test
  void aLineThatIsFullTurnsAwayAllButHosts() {
    for (int i = 0; i < WaitingQueue.MOST; i++) {
      comes(new ParticipantId("p" + i));
    }

    assertThat(comes(ALICE).events())
        .containsExactly(new RoomEvent.Refused(ALICE, 1, RefusalCode.QUEUE_FULL));
    assertThat(news(comes(CHLOE, SeatRole.HOST)))
        .containsExactly(new RoomEvent.Queued(CHLOE, 1, 1, Optional.empty()));
  }

  @Test
  void theEndOfTheRoomIsTheEndOfTheLine() {
    comes(ALICE);

    Decision end = room.tell(new RoomCommand.Close(Ending.TIME_OVER));

    assertThat(end.events()).containsExactly(new RoomEvent.RoomEnded(Ending.TIME_OVER));
    assertThat(line()).isEmpty();
  }

  @Test
  void anAlarmThatWasLostDoesNotStopTheLine() {
    comes(ALICE);
    comes(CHLOE);
    room.tell(new RoomCommand.LoseConnection(ALICE, NOON));
    room.later(Duration.ofMinutes(1));

    assertThat(news(comes(DORA))).hasSize(2);
    assertThat(line()).containsExactly(CHLOE, DORA);
  }
}
