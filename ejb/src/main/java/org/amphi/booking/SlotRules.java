package org.amphi.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.amphi.shared.RefusalCode;

/** When a session may take place, booked anew or changed at a moment. Pure. */
final class SlotRules {
  static final Duration FURTHEST = Duration.ofDays(2 * 366);

  private SlotRules() {}

  /** What is wrong with the start of that slot; {@code before} is the slot that it takes over. */
  static Optional<RefusalCode> startOf(Slot slot, Optional<Slot> before, Instant now) {
    if (before.isPresent() && before.get().startsAt().equals(slot.startsAt())) {
      return Optional.empty();
    }
    if (before.isPresent() && !now.isBefore(before.get().opensAt())) {
      return Optional.of(RefusalCode.START_FIXED);
    }
    if (slot.startsAt().isBefore(now)) {
      return Optional.of(RefusalCode.START_IN_PAST);
    }
    return slot.startsAt().isAfter(now.plus(FURTHEST))
        ? Optional.of(RefusalCode.START_TOO_FAR)
        : Optional.empty();
  }

  /** What is wrong with the new end of a session that may be under way. */
  static Optional<RefusalCode> endOf(Slot slot, Optional<Slot> before, Instant now) {
    return before
        .filter(planned -> !planned.endsAt().equals(slot.endsAt()))
        .filter(planned -> slot.endsAt().isBefore(now))
        .map(planned -> RefusalCode.END_IN_PAST);
  }
}
