package org.amphi.room;

import static org.amphi.room.PureRoom.ALICE;
import static org.amphi.room.PureRoom.CANDIDATE;
import static org.amphi.room.PureRoom.OFFER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.amphi.media.Source;
import org.amphi.shared.ParticipantId;
import org.junit.jupiter.api.Test;

/** When everybody wants to receive at once, the media server gets it in portions. */
class PacingTest {
  private static final List<ParticipantId> PEOPLE =
      IntStream.range(0, 60).mapToObj(each -> new ParticipantId("p" + each)).toList();

  private final PureRoom room = new PureRoom();
  private final List<ParticipantId> asked = new ArrayList<>();

  private Decision tell(RoomCommand command) {
    Decision decision = room.tell(command);
    for (MediaRequest request : decision.media()) {
      if (request instanceof MediaRequest.StartReceiving start) {
        asked.add(start.who());
      }
    }
    return decision;
  }

  private void everybodyReceives() {
    room.with(PEOPLE.toArray(ParticipantId[]::new));
    PEOPLE.forEach(who -> tell(new RoomCommand.Receive(who, 1)));
  }

  private long atServer() {
    return room.state().participants().values().stream()
        .filter(each -> each.receiving().isAtServer())
        .count();
  }

  private Decision offered(ParticipantId who) {
    var asked = room.receivingOf(who).asked();
    return tell(
        new RoomCommand.Offered(
            who,
            room.receivingOf(who).round(),
            List.of(PureRoom.reception(who, "r-" + who, asked))));
  }

  @Test
  void soManyAreAskedForAndEachOfferMadeLetsTheNextFollow() {
    everybodyReceives();
    assertThat(asked).isEqualTo(PEOPLE.subList(0, Pacing.AT_ONCE));

    offered(PEOPLE.get(3));

    assertThat(asked).endsWith(PEOPLE.get(Pacing.AT_ONCE)).hasSize(Pacing.AT_ONCE + 1);
    assertThat(atServer()).isEqualTo(Pacing.AT_ONCE);
  }

  @Test
  void aBrowserThatNeverAnswersHoldsNobodyUp() {
    everybodyReceives();

    for (int i = 0; i < PEOPLE.size(); i++) {
      offered(asked.get(i));
    }

    assertThat(asked).containsExactlyInAnyOrderElementsOf(PEOPLE);
  }

  @Test
  void aFailureAndALeaverLetTheNextFollowToo() {
    everybodyReceives();

    tell(
        new RoomCommand.ReceptionFailed(
            PEOPLE.get(0),
            1,
            RoomCommand.ReceptionFailed.UNASKED,
            org.amphi.shared.RefusalCode.MEDIA_UNAVAILABLE));
    tell(new RoomCommand.LoseConnection(PEOPLE.get(1), PureRoom.NOON));

    assertThat(asked).hasSize(Pacing.AT_ONCE + 2);
    assertThat(atServer()).isEqualTo(Pacing.AT_ONCE);
  }

  @Test
  void publishingCandidatesAndAnswersWaitForNobody() {
    everybodyReceives();
    ParticipantId first = PEOPLE.get(0);
    offered(first);

    Decision publish = tell(new RoomCommand.Publish(PEOPLE.get(40), 2, Source.CAMERA, OFFER, true));
    Decision candidate = tell(new RoomCommand.TrickleReceiving(first, "r-" + first, CANDIDATE));
    Decision answer = tell(new RoomCommand.Answer(first, 3, "r-" + first, PureRoom.ANSWER));

    assertThat(publish.media()).hasOnlyElementsOfType(MediaRequest.StartStream.class);
    assertThat(candidate.media()).hasOnlyElementsOfType(MediaRequest.AddCandidate.class);
    assertThat(answer.media()).hasOnlyElementsOfType(MediaRequest.AcceptAnswer.class);
  }

  @Test
  void hostsAndThoseWhoSendAreNextHoweverLateTheyCome() {
    everybodyReceives();
    room.with(ALICE);
    ParticipantId speaker = PEOPLE.get(50);
    room.publishing(speaker);
    tell(new RoomCommand.Receive(ALICE, 1));

    offered(PEOPLE.get(0));
    offered(PEOPLE.get(1));

    assertThat(asked.subList(Pacing.AT_ONCE, asked.size())).containsExactly(ALICE, speaker);
  }

  @Test
  void listenersAreNotStarvedByThoseWhoSend() {
    ParticipantId[] speakers = PEOPLE.subList(0, 30).toArray(ParticipantId[]::new);
    room.with(PEOPLE.toArray(ParticipantId[]::new)).publishing(speakers);
    room.tell(new RoomCommand.Receive(PEOPLE.get(59), 1));
    offered(PEOPLE.get(59));
    PEOPLE.subList(0, 59).forEach(who -> tell(new RoomCommand.Receive(who, 1)));

    Set<ParticipantId> listeners = new HashSet<>(PEOPLE.subList(30, 59));
    for (int i = 0; i < 20; i++) {
      offered(asked.get(i));
    }

    assertThat(asked).filteredOn(listeners::contains).hasSizeGreaterThanOrEqualTo(4);
  }

  @Test
  void whoWaitsIsOfferedTheNewestInOneNegotiation() {
    everybodyReceives();
    ParticipantId last = PEOPLE.get(59);
    tell(
        new RoomCommand.Show(
            last, 2, List.of(new Shown(PEOPLE.get(0), Source.CAMERA, org.amphi.media.Layer.HIGH))));
    room.publishing(PEOPLE.get(0));
    for (int i = 0; !asked.contains(last); i++) {
      offered(asked.get(i));
    }

    assertThat(room.receivingOf(last).asked().ids()).hasSize(1);
    assertThat(asked).filteredOn(last::equals).hasSize(1);
  }

  @Test
  void nothingIsLostWithAMediaRoom() {
    everybodyReceives();
    tell(new RoomCommand.LoseMedia());
    assertThat(atServer()).isZero();
    asked.clear();

    PEOPLE.forEach(who -> tell(new RoomCommand.Receive(who, 9)));
    for (int i = 0; i < asked.size(); i++) {
      offered(asked.get(i));
    }

    assertThat(asked).containsExactlyInAnyOrderElementsOf(PEOPLE);
  }
}
