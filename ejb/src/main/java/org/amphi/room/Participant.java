package org.amphi.room;

import org.amphi.identity.Person;
import org.amphi.identity.SeatRole;
import org.amphi.media.StreamId;
import org.amphi.shared.ParticipantId;

/** Somebody in a room. Immutable. */
public record Participant(
    ParticipantId id,
    String name,
    SeatRole role,
    Person person,
    boolean microphone,
    boolean camera,
    Publication publication,
    Receiving receiving) {

  static Participant entering(RoomCommand.Join join) {
    return new Participant(
        join.who(),
        join.name(),
        join.role(),
        join.person(),
        false,
        false,
        Publication.NEVER,
        Receiving.NOT_YET);
  }

  /** The one stream that this person sends, or sent last. */
  public StreamId stream() {
    return new StreamId(id, publication.take());
  }

  /** Whether the others can receive this person now. */
  public boolean isPublishing() {
    return publication.isFlowing();
  }

  Participant with(boolean newMicrophone, boolean newCamera) {
    return new Participant(
        id, name, role, person, newMicrophone, newCamera, publication, receiving);
  }

  Participant with(Publication newPublication) {
    return new Participant(id, name, role, person, microphone, camera, newPublication, receiving);
  }

  Participant with(Receiving newReceiving) {
    return new Participant(id, name, role, person, microphone, camera, publication, newReceiving);
  }
}
