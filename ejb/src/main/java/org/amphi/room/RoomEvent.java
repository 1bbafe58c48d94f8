package org.amphi.room;

import org.amphi.media.Reception;
import org.amphi.media.SdpAnswer;
import org.amphi.shared.ParticipantId;
import org.amphi.shared.RefusalCode;

/** What happened in a room. */
public sealed interface RoomEvent {

  /** For everybody in the room; each advances the room's sequence number by one. */
  sealed interface Broadcast extends RoomEvent {}

  /** For one person alone. */
  sealed interface Addressed extends RoomEvent {
    /** Whom it is for. */
    ParticipantId to();
  }

  /** Somebody came in. The newcomer himself is told by {@link Admitted}. */
  record ParticipantJoined(Participant participant) implements Broadcast {}

  /** Somebody is no longer there. */
  record ParticipantLeft(ParticipantId participant, Departure reason) implements Broadcast {}

  /** Somebody's microphone, camera or stream changed. */
  record ParticipantChanged(Participant participant) implements Broadcast {}

  /** Sound and pictures are gone for all, until the media server is back. */
  record MediaLost() implements Broadcast {}

  /** The room is over. */
  record RoomEnded(Ending ending) implements Broadcast {}

  /** One is in; {@code room} is what one sees on coming in. */
  record Admitted(ParticipantId to, int ref, RoomState room) implements Addressed {}

  /** The answer to one's offer. */
  record StreamPublished(ParticipantId to, int ref, SdpAnswer answer) implements Addressed {}

  /** An offer to receive. */
  record ReceptionOffered(ParticipantId to, Reception reception) implements Addressed {}

  /** The request is done. */
  record Done(ParticipantId to, int ref) implements Addressed {}

  /** The request is refused; {@link RoomCommand.ReceptionFailed#UNASKED} when none was made. */
  record Refused(ParticipantId to, int ref, RefusalCode code) implements Addressed {}

  /** A host ended the room: to be recorded before it is told, so that it stays true. */
  record EndingDecided(ParticipantId to, int ref) implements Addressed {}

  /** How somebody went. */
  enum Departure {
    LEFT,
    LOST
  }

  /** How a room ended. */
  enum Ending {
    ENDED_BY_HOST,
    TIME_OVER
  }
}
