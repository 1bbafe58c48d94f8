package org.amphi.attendance;

import java.time.Instant;
import java.util.UUID;
import org.amphi.identity.Person;
import org.amphi.identity.SeatRole;
import org.amphi.room.Participant;
import org.amphi.shared.RoomId;
import org.jspecify.annotations.Nullable;

/**
 * One presence of one person in one room: [enteredAt, leftAt). Moments are whole seconds, so that
 * what a list shows adds up to what a report says.
 *
 * @param seenAt the last recorded sign of life; the end of a visit that was never ended
 * @param leftAt null while it goes on
 */
public record Visit(
    UUID id,
    RoomId room,
    Person person,
    String name,
    SeatRole role,
    Instant enteredAt,
    Instant seenAt,
    @Nullable Instant leftAt) {

  static Visit of(RoomId room, Participant who, Instant at) {
    Instant second = Seconds.of(at);
    return new Visit(
        UUID.randomUUID(), room, who.person(), who.name(), who.role(), second, second, null);
  }

  /** The same, over at that moment, or at once when that is before it began. */
  Visit endedAt(Instant at) {
    Instant second = Seconds.of(at);
    Instant end = second.isBefore(enteredAt) ? enteredAt : second;
    return new Visit(id, room, person, name, role, enteredAt, end, end);
  }

  /** Another visit of the same person, which begins now. */
  Visit again(Instant at) {
    Instant second = Seconds.of(at);
    return new Visit(UUID.randomUUID(), room, person, name, role, second, second, null);
  }
}
