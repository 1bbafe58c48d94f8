package org.amphi.signalling;

import java.util.UUID;
import org.amphi.identity.LinkId;
import org.amphi.identity.Pass;
import org.amphi.identity.Person;
import org.amphi.identity.SeatRole;
import org.amphi.shared.RoomId;

/** Passes of guests whom nobody has seen before. */
final class SomePass {
  private SomePass() {}

  static Pass of(SeatRole role) {
    return new Pass(
        new LinkId(new UUID(0, 9)), 1, new RoomId(new UUID(0, 2)), role, Person.newGuest());
  }
}
