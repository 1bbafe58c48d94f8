package org.amphi.room;

import org.amphi.identity.Person;
import org.amphi.identity.SeatRole;
import org.amphi.shared.ParticipantId;

/** Participants for tests of what is told of them. */
public final class Visitor {
  private Visitor() {}

  /** Somebody who has just come in. */
  public static Participant named(ParticipantId id, String name, SeatRole role, Person person) {
    return Participant.entering(new RoomCommand.Join(id, 1, name, role, person));
  }
}
