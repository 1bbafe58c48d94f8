package org.amphi.room;

import static org.amphi.room.PureRoom.ALICE;
import static org.amphi.room.PureRoom.BRUNO;
import static org.amphi.room.PureRoom.NOON;
import static org.amphi.room.PureRoom.join;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.amphi.identity.SeatRole;
import org.amphi.shared.MutableClock;
import org.amphi.shared.ParticipantId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who comes and goes is told at the door; what is written goes into the book. */
class LiveRoomDoorTest {
  private final MutableClock clock = new MutableClock(NOON);
  private final RecordingAudience audience = new RecordingAudience();
  private final RoomHarness harness = new RoomHarness(clock, audience);

  @BeforeEach
  void twoAreIn() {
    harness.tell(
        join(ALICE, 1, "Alice", SeatRole.HOST), join(BRUNO, 1, "Bruno", SeatRole.PARTICIPANT));
    clock.pass(Duration.ofMinutes(3));
  }

  @Test
  void whoLeavesIsOutAtOnceAndWhoFellSilentSinceHeWasLastHeardOf() {
    harness.tell(
        new RoomCommand.Leave(ALICE, 2),
        new RoomCommand.LoseConnection(BRUNO, NOON.plusSeconds(100)));

    assertThat(harness.door().seen())
        .containsExactly(
            "alice in at 2026-11-24T11:00:00Z",
            "bruno in at 2026-11-24T11:00:00Z",
            "alice out at 2026-11-24T11:03:00Z",
            "bruno out at 2026-11-24T11:01:40Z");
  }

  @Test
  void oneWhoComesAgainIsOutAndInAtTheSameMoment() {
    harness.tell(
        new RoomCommand.Join(
            new ParticipantId("bruno-2"),
            1,
            "Bruno",
            SeatRole.PARTICIPANT,
            PureRoom.personOf(BRUNO)));

    assertThat(harness.door().seen())
        .endsWith("bruno out at 2026-11-24T11:03:00Z", "bruno-2 in at 2026-11-24T11:03:00Z");
    assertThat(audience.toldTo(BRUNO)).contains(new RoomEvent.Replaced(BRUNO));
  }

  @Test
  void theEndOfTheRoomIsTheEndOfAllVisits() {
    harness.endNow();

    assertThat(harness.door().seen())
        .contains("alice out at 2026-11-24T11:03:00Z", "bruno out at 2026-11-24T11:03:00Z");
  }

  @Test
  void aLineIsToldInTheOrderInWhichItWasKept() {
    harness.tell(
        new RoomCommand.Say(ALICE, 5, new UUID(0, 1), "Bonjour"),
        new RoomCommand.Say(BRUNO, 5, new UUID(0, 2), "Salut"));
    assertThat(audience.toldTo(ALICE)).noneMatch(RoomEvent.LineSaid.class::isInstance);

    harness.chat().commit();
    harness.chat().commit();
    harness.runAll();

    assertThat(audience.toldTo(BRUNO))
        .filteredOn(RoomEvent.LineSaid.class::isInstance)
        .extracting(event -> ((RoomEvent.LineSaid) event).line().number())
        .containsExactly(1L, 2L);
    assertThat(harness.chat().lines())
        .extracting(ChatLine::text)
        .containsExactly("Bonjour", "Salut");
  }

  @Test
  void aLineThatIsNotKeptIsNotToldAndItsWriterMaySendItAgain() {
    RoomCommand say = new RoomCommand.Say(ALICE, 5, new UUID(0, 1), "Bonjour");
    harness.tell(say);
    harness.chat().fail();
    harness.runAll();
    assertThat(audience.toldTo(BRUNO)).noneMatch(RoomEvent.LineSaid.class::isInstance);

    harness.tell(say);
    harness.chat().commit();
    harness.runAll();

    assertThat(audience.toldTo(BRUNO)).anyMatch(RoomEvent.LineSaid.class::isInstance);
  }
}
