package org.amphi.room;

import static org.amphi.room.PureRoom.ALICE;
import static org.amphi.room.PureRoom.BRUNO;
import static org.amphi.room.PureRoom.CHLOE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.amphi.media.Source;
import org.amphi.room.Recovery.Phase;
import org.amphi.shared.ParticipantId;
import org.junit.jupiter.api.Test;

/** A room whose media server dies looks for another, and brings people back in waves. */
class RoomStateRecoveringTest {
  private final PureRoom room = new PureRoom();

  private static List<ParticipantId> renewed(Decision decision) {
    return decision.events().stream()
        .filter(RoomEvent.RenewMedia.class::isInstance)
        .map(event -> ((RoomEvent.RenewMedia) event).to())
        .toList();
  }

  private static boolean setsAlarm(Decision decision, RoomCommand then) {
    return decision.events().stream()
        .anyMatch(event -> event instanceof RoomEvent.Alarm alarm && alarm.then().equals(then));
  }

  @Test
  void everybodyIsToldAndAnotherServerIsLookedForAtOnce() {
    room.with(ALICE, BRUNO).publishing(BRUNO).receiving(ALICE);

    Decision lost = room.tell(new RoomCommand.LoseMedia());

    assertThat(lost.events()).containsExactly(new RoomEvent.MediaLost());
    assertThat(lost.media()).containsExactly(new MediaRequest.OpenMedia());
    assertThat(room.participant(BRUNO).isSending(Source.CAMERA)).isFalse();
    assertThat(room.receivingOf(ALICE).wanted()).isFalse();
    assertThat(room.receivingOf(ALICE).shown()).isEqualTo(PureRoom.EVERYBODY);
  }

  @Test
  void hostsAndThoseWhoSendComeBackBeforeTheOthers() {
    room.with(CHLOE, BRUNO, ALICE).publishing(BRUNO).receiving(CHLOE, ALICE);
    room.tell(new RoomCommand.LoseMedia());

    Decision opened = room.tell(new RoomCommand.MediaOpened());

    assertThat(renewed(opened)).containsExactly(BRUNO, ALICE, CHLOE);
    assertThat(room.state().recovery().phase()).isEqualTo(Phase.CARRIED);
  }

  @Test
  void aFullRoomComesBackInWavesOfABoundedSize() {
    List<ParticipantId> people =
        IntStream.range(0, 60).mapToObj(number -> new ParticipantId("p" + number)).toList();
    room.with(people.toArray(ParticipantId[]::new));
    room.receiving(people.toArray(ParticipantId[]::new));
    room.tell(new RoomCommand.LoseMedia());

    Decision first = room.tell(new RoomCommand.MediaOpened());
    Decision second = room.tell(new RoomCommand.RenewNext());
    room.tell(new RoomCommand.Leave(people.get(55), 1));
    Decision third = room.tell(new RoomCommand.RenewNext());

    assertThat(renewed(first)).isEqualTo(people.subList(0, 25));
    assertThat(setsAlarm(first, new RoomCommand.RenewNext())).isTrue();
    assertThat(renewed(second)).isEqualTo(people.subList(25, 50));
    assertThat(renewed(third)).hasSize(9).doesNotContain(people.get(55));
    assertThat(setsAlarm(third, new RoomCommand.RenewNext())).isFalse();
    assertThat(room.state().recovery()).isEqualTo(Recovery.NONE);
  }

  @Test
  void aServerIsLookedForUntilThereIsOne() {
    room.with(ALICE).publishing(ALICE);
    room.tell(new RoomCommand.LoseMedia());

    Decision none = room.tell(new RoomCommand.MediaUnavailable());
    Decision again = room.tell(new RoomCommand.LookForMedia());
    room.tell(new RoomCommand.MediaUnavailable());
    room.tell(new RoomCommand.LookForMedia());
    Decision opened = room.tell(new RoomCommand.MediaOpened());

    assertThat(setsAlarm(none, new RoomCommand.LookForMedia())).isTrue();
    assertThat(again.media()).containsExactly(new MediaRequest.OpenMedia());
    assertThat(renewed(opened)).containsExactly(ALICE);
  }

  @Test
  void aServerThatDiesAmongTheWavesForgetsNobody() {
    List<ParticipantId> people =
        IntStream.range(0, 40).mapToObj(number -> new ParticipantId("p" + number)).toList();
    room.with(people.toArray(ParticipantId[]::new));
    room.receiving(people.toArray(ParticipantId[]::new));
    room.tell(new RoomCommand.LoseMedia());
    room.tell(new RoomCommand.MediaOpened());
    room.receiving(people.subList(0, 25).toArray(ParticipantId[]::new));

    room.tell(new RoomCommand.LoseMedia());
    Decision first = room.tell(new RoomCommand.MediaOpened());
    Decision second = room.tell(new RoomCommand.RenewNext());

    assertThat(renewed(first)).hasSize(25).containsAll(people.subList(25, 40));
    assertThat(renewed(second)).hasSize(15);
  }

  @Test
  void aRoomInWhichNobodySendsOrReceivesNeedsNoServer() {
    room.with(ALICE);

    Decision lost = room.tell(new RoomCommand.LoseMedia());

    assertThat(lost.media()).isEmpty();
    assertThat(room.state().recovery()).isEqualTo(Recovery.NONE);
  }

  @Test
  void aRoomThatIsToLeaveItsServerEndsThereAndIsRebuiltElsewhere() {
    room.with(ALICE).publishing(ALICE);

    Decision left = room.tell(new RoomCommand.LeaveMedia());

    assertThat(left.media())
        .containsExactly(new MediaRequest.LeaveMedia(), new MediaRequest.OpenMedia());
  }
}
