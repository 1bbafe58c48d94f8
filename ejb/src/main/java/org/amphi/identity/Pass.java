package org.amphi.identity;

import org.amphi.shared.RoomId;

/** The right of one person to enter one room in one role, as long as the link has that version. */
public record Pass(LinkId link, int version, RoomId room, SeatRole role, Person person) {
  /** The same right, for the one who has signed in since. */
  public Pass heldBy(Account account) {
    return new Pass(link, version, room, role, Person.of(account));
  }
}
