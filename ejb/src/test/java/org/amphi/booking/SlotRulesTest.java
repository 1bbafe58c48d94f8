package org.amphi.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.amphi.shared.RefusalCode;
import org.junit.jupiter.api.Test;

/** What may be changed of a session, by when. The session is from 10:00 to 11:00 in Paris. */
class SlotRulesTest {
  private static final Slot PLANNED = slot("2026-11-24T10:00", 60);
  private static final Instant BEFORE = Instant.parse("2026-11-24T08:00:00Z");
  private static final Instant ROOM_IS_OPEN = Instant.parse("2026-11-24T08:45:00Z");
  private static final Instant HALF_PAST_TEN = Instant.parse("2026-11-24T09:30:00Z");
  private static final Instant AFTER_THE_END = Instant.parse("2026-11-24T10:10:00Z");

  private static Slot slot(String start, int minutes) {
    return new Slot(LocalDateTime.parse(start), "Europe/Paris", minutes);
  }

  private static Optional<RefusalCode> start(String start, Instant now) {
    return SlotRules.startOf(slot(start, 60), Optional.of(PLANNED), now);
  }

  private static Optional<RefusalCode> end(int minutes, Instant now) {
    return SlotRules.endOf(slot("2026-11-24T10:00", minutes), Optional.of(PLANNED), now);
  }

  @Test
  void beforeItsRoomOpensASessionCanBeMovedIntoTheFutureOnly() {
    assertThat(start("2026-11-24T15:00", BEFORE)).isEmpty();
    assertThat(start("2026-11-24T08:59", BEFORE)).contains(RefusalCode.START_IN_PAST);
    assertThat(start("2028-12-24T10:00", BEFORE)).contains(RefusalCode.START_TOO_FAR);
  }

  @Test
  void onceItsRoomIsOpenTheStartStays() {
    assertThat(start("2026-11-24T15:00", ROOM_IS_OPEN)).contains(RefusalCode.START_FIXED);
    assertThat(start("2026-11-24T10:00", ROOM_IS_OPEN)).isEmpty();
  }

  @Test
  void aStartThatStaysIsNotInTheWayOfOtherChangesThoughItHasPassed() {
    assertThat(start("2026-11-24T10:00", HALF_PAST_TEN)).isEmpty();
    assertThat(end(60, AFTER_THE_END)).isEmpty();
  }

  @Test
  void theEndCanBeMovedWhileTheSessionGoesOnButNotIntoThePast() {
    assertThat(end(120, HALF_PAST_TEN)).isEmpty();
    assertThat(end(45, HALF_PAST_TEN)).isEmpty();
    assertThat(end(20, HALF_PAST_TEN)).contains(RefusalCode.END_IN_PAST);
  }

  @Test
  void theSameMomentToldInAnotherZoneIsNoMove() {
    Slot sameMoment = new Slot(LocalDateTime.parse("2026-11-24T09:00"), "Europe/London", 60);

    assertThat(SlotRules.startOf(sameMoment, Optional.of(PLANNED), HALF_PAST_TEN)).isEmpty();
  }
}
