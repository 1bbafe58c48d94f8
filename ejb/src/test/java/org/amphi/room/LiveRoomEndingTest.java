package org.amphi.room;

import static org.amphi.room.PureRoom.ALICE;
import static org.amphi.room.PureRoom.BRUNO;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import org.amphi.identity.SeatRole;
import org.amphi.media.Source;
import org.amphi.room.RoomEvent.Ending;
import org.amphi.shared.ParticipantId;
import org.amphi.shared.RefusalCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A host ends the room; and what goes wrong on the way does not end it by accident. */
class LiveRoomEndingTest {
  private final RecordingAudience audience = new RecordingAudience();
  private final RoomHarness harness = new RoomHarness(audience);

  @BeforeEach
  void twoAreIn() {
    harness.tell(
        PureRoom.join(ALICE, 1, "Alice", SeatRole.HOST),
        PureRoom.join(BRUNO, 1, "Bruno", SeatRole.PARTICIPANT));
    audience.forget();
  }

  @Test
  void theEndIsRecordedBeforeItIsTold() {
    harness.tell(new RoomCommand.EndForAll(ALICE, 4));
    assertThat(harness.records().uncommitted()).isEqualTo(1);
    assertThat(audience.all()).isEmpty();
    assertThat(harness.room().state().closed()).isFalse();

    harness.records().commit();
    harness.runAll();

    RoomEvent ended = new RoomEvent.RoomEnded(Ending.ENDED_BY_HOST);
    assertThat(audience.toldTo(ALICE)).containsExactly(new RoomEvent.Done(ALICE, 4), ended);
    assertThat(audience.toldTo(BRUNO)).containsExactly(ended);
    assertThat(harness.rooms().all()).isEmpty();
  }

  @Test
  void anEndThatCouldNotBeRecordedIsToldToTheHostAloneAndHeMayTryAgain() {
    harness.tell(new RoomCommand.EndForAll(ALICE, 4));
    harness.records().fail();
    harness.runAll();
    assertThat(audience.toldTo(ALICE))
        .containsExactly(new RoomEvent.Refused(ALICE, 4, RefusalCode.FAULT));
    assertThat(audience.toldTo(BRUNO)).isEmpty();
    assertThat(harness.room().state().closed()).isFalse();

    harness.tell(new RoomCommand.EndForAll(ALICE, 5));
    harness.records().commit();
    harness.runAll();

    assertThat(harness.room().state().closed()).isTrue();
  }

  @Test
  void whatFollowsARecordIsToldInATurnOfTheRoomsOwn() {
    harness.tell(new RoomCommand.EndForAll(ALICE, 4));

    harness.records().commit();

    assertThat(audience.all()).isEmpty();
  }

  @Test
  void twoEndingsAtOnceAreToldOnce() {
    harness.tell(new RoomCommand.EndForAll(ALICE, 4), new RoomCommand.EndForAll(ALICE, 5));
    harness.records().commit();
    harness.records().commit();
    harness.runAll();

    assertThat(audience.toldTo(BRUNO))
        .containsExactly(new RoomEvent.RoomEnded(Ending.ENDED_BY_HOST));
  }

  @Test
  void aFaultInOneTurnIsToldToTheAskerAndTheRoomGoesOn() {
    RoomHarness broken = new RoomHarness(new BreakingAudience(audience));
    broken.tell(
        PureRoom.join(ALICE, 1, "Alice", SeatRole.HOST),
        new RoomCommand.Publish(ALICE, 2, Source.CAMERA, PureRoom.OFFER, true));
    broken.tell(
        new RoomCommand.Unpublish(ALICE, 3, Source.CAMERA), new RoomCommand.Leave(ALICE, 4));

    assertThat(audience.toldTo(ALICE))
        .contains(new RoomEvent.Refused(ALICE, 3, RefusalCode.FAULT))
        .endsWith(new RoomEvent.Done(ALICE, 4));
  }

  @Test
  void aRoomThatCannotTellItsEndIsFreedAllTheSame() {
    RoomHarness broken = new RoomHarness(new BreakingAudience(audience));

    broken.tell(new RoomCommand.Close(Ending.TIME_OVER));

    assertThat(broken.rooms().all()).isEmpty();
  }

  /** Breaks on changes and on the end. */
  private record BreakingAudience(RoomAudience rest) implements RoomAudience {
    @Override
    public void tell(Collection<ParticipantId> to, RoomEvent event, long seq) {
      if (event instanceof RoomEvent.ParticipantChanged || event instanceof RoomEvent.RoomEnded) {
        throw new IllegalStateException("broken on purpose: " + event.getClass().getSimpleName());
      }
      rest.tell(to, event, seq);
    }
  }
}
