package org.amphi.room;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.amphi.media.ConnectionId;
import org.amphi.media.IceCandidate;
import org.amphi.media.Reception;
import org.amphi.media.SdpAnswer;
import org.amphi.media.Source;
import org.amphi.media.Strain;
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

  /** To be done outside the room; the outcome comes back as a command. Nobody is told. */
  sealed interface Errand extends RoomEvent {
    /** Who asked for it. */
    ParticipantId by();

    /** His number of the request. */
    int ref();
  }

  /** Somebody came in. The newcomer himself is told by {@link Admitted}. */
  record ParticipantJoined(Participant participant) implements Broadcast {}

  /** Somebody is no longer there, from that moment on. */
  record ParticipantLeft(ParticipantId participant, Departure reason, Instant at)
      implements Broadcast {}

  /** Somebody's microphone, camera or screen changed. */
  record ParticipantChanged(Participant participant) implements Broadcast {}

  /** Somebody wrote to everybody. */
  record LineSaid(ChatLine line) implements Broadcast {}

  /** Somebody begins to talk, or stops. */
  record TalkChanged(ParticipantId participant, boolean talks) implements Broadcast {}

  /** The room makes do with less, or with all again. */
  record StrainChanged(Strain strain) implements Broadcast {}

  /** Sound and pictures are gone for all, until the media server is back. */
  record MediaLost() implements Broadcast {}

  /** The room is over. */
  record RoomEnded(Ending ending) implements Broadcast {}

  /** One is in; {@code room} is what one sees on coming in. */
  record Admitted(ParticipantId to, int ref, RoomState room) implements Addressed {}

  /**
   * One waits for a place, and what is new of that.
   *
   * @param ref of the request to come in
   * @param rank 1 for whoever is next
   * @param expected an estimate; empty when there is none to make
   */
  record Queued(ParticipantId to, int ref, int rank, Optional<Duration> expected)
      implements Addressed {}

  /** One has come in by another connection, which takes this one's place. */
  record Replaced(ParticipantId to) implements Addressed {}

  /** What was written before. */
  record ChatShown(ParticipantId to, int ref, ChatPage page) implements Addressed {}

  /** The answer to one's offer; the pictures may take so many bits a second. */
  record StreamPublished(ParticipantId to, int ref, SdpAnswer answer, int bitrate)
      implements Addressed {}

  /** A candidate of the media server's. */
  record CandidateFound(ParticipantId to, ConnectionId connection, IceCandidate candidate)
      implements Addressed {}

  /** A host stopped what one sent from there. */
  record SourceStopped(ParticipantId to, Source source) implements Addressed {}

  /** An offer to receive. */
  record ReceptionOffered(ParticipantId to, Reception reception) implements Addressed {}

  /** The request is done. */
  record Done(ParticipantId to, int ref) implements Addressed {}

  /** The request is refused; {@link RoomCommand.ReceptionFailed#UNASKED} when none was made. */
  record Refused(ParticipantId to, int ref, RefusalCode code) implements Addressed {}

  /** A host ended the room: to be recorded before it is told, so that it stays true. */
  record EndingDecided(ParticipantId by, int ref) implements Errand {}

  /** Somebody wrote something: to be kept before it is told. */
  record LineDecided(ParticipantId by, int ref, ChatDraft draft) implements Errand {}

  /** Somebody wants to read what was written before. */
  record ChatWanted(ParticipantId by, int ref, long before) implements Errand {}

  /** Somebody was talking already when one came in. */
  record TalkTold(ParticipantId to, ParticipantId participant) implements Addressed {}

  /** It is one's turn to send and receive again. */
  record RenewMedia(ParticipantId to) implements Addressed {}

  /** One is asked whether anything still comes in. */
  record CheckFlow(ParticipantId to) implements Addressed {}

  /** To be told to the room itself later. Nobody else is told. */
  record Alarm(Duration after, RoomCommand then) implements RoomEvent {}

  /** How somebody went. */
  enum Departure {
    LEFT,
    LOST,
    REPLACED
  }

  /** How a room ended. */
  enum Ending {
    ENDED_BY_HOST,
    TIME_OVER,
    CANCELLED
  }
}
