package org.amphi.room;

import static org.amphi.room.PureRoom.ALICE;
import static org.amphi.room.PureRoom.BRUNO;
import static org.amphi.room.PureRoom.CHLOE;
import static org.amphi.room.PureRoom.NOON;
import static org.amphi.room.PureRoom.join;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.amphi.booking.Capacity;
import org.amphi.identity.SeatRole;
import org.amphi.room.RoomEvent.Ending;
import org.amphi.shared.MutableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who waits before a full room hears of it alone, and his visit begins when he is let in. */
class LiveRoomQueueTest {
  private final MutableClock clock = new MutableClock(NOON);
  private final RecordingAudience audience = new RecordingAudience();
  private final RoomHarness harness = new RoomHarness(clock, audience, new Capacity(1, 0));

  @BeforeEach
  void oneIsInAndTwoWait() {
    harness.tell(
        join(ALICE, 1, "Alice", SeatRole.HOST),
        join(BRUNO, 1, "Bruno", SeatRole.PARTICIPANT),
        join(CHLOE, 1, "Chloé", SeatRole.PARTICIPANT));
  }

  @Test
  void whoWaitsIsNoVisitorYet() {
    assertThat(harness.door().seen()).containsExactly("alice in at 2026-11-24T11:00:00Z");

    clock.pass(Duration.ofSeconds(30));
    harness.tell(new RoomCommand.Leave(ALICE, 2));

    assertThat(harness.door().seen())
        .contains("bruno in at 2026-11-24T11:00:30Z")
        .noneMatch(each -> each.startsWith("chloe"));
  }

  @Test
  void whoIsLetInHearsOfTheRoomFromThenOn() {
    harness.tell(new RoomCommand.Leave(ALICE, 2));

    assertThat(audience.toldTo(BRUNO))
        .containsExactly(
            new RoomEvent.Queued(BRUNO, 1, 1, Optional.empty()),
            new RoomEvent.Admitted(BRUNO, 1, audience.admissionOf(BRUNO)));
    assertThat(audience.admissionOf(BRUNO).participants()).containsOnlyKeys(BRUNO);
  }

  @Test
  void theOthersAreToldTheirNewRankWhenTwoSecondsHavePassed() {
    harness.tell(new RoomCommand.Leave(ALICE, 2));
    assertThat(audience.toldTo(CHLOE)).hasSize(1);

    clock.pass(Waiting.BETWEEN_NEWS);
    harness.ringAlarms();

    assertThat(audience.lastToldTo(CHLOE))
        .isEqualTo(new RoomEvent.Queued(CHLOE, 1, 1, Optional.empty()));
  }

  @Test
  void theEndOfTheRoomIsToldToThoseWhoWaitToo() {
    harness.endNow();

    assertThat(audience.lastToldTo(CHLOE)).isEqualTo(new RoomEvent.RoomEnded(Ending.TIME_OVER));
    assertThat(audience.lastToldTo(ALICE)).isEqualTo(new RoomEvent.RoomEnded(Ending.TIME_OVER));
    assertThat(harness.door().seen()).noneMatch(each -> each.startsWith("chloe"));
  }
}
