package org.amphi.room;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.amphi.booking.Capacity;
import org.amphi.identity.Person;
import org.amphi.identity.SeatRole;
import org.amphi.media.ConnectionId;
import org.amphi.media.Curve;
import org.amphi.media.IceCandidate;
import org.amphi.media.Reception;
import org.amphi.media.SdpAnswer;
import org.amphi.media.SdpOffer;
import org.amphi.media.Source;
import org.amphi.media.Strain;
import org.amphi.media.StreamId;
import org.amphi.shared.ParticipantId;
import org.amphi.shared.RefusalCode;

/**
 * Everything that can be told to a room: by people, by the media server, by the slot. {@code ref}
 * is the asker's number of the request and comes back in what answers it.
 */
public sealed interface RoomCommand {

  /** What somebody in the room asks. */
  sealed interface Request extends RoomCommand {
    /** Who asks. */
    ParticipantId who();

    /** The asker's number of this request. */
    int ref();
  }

  /** Comes in; the role is the link's. */
  record Join(ParticipantId who, int ref, String name, SeatRole role, Person person)
      implements Request {}

  /** Starts to send; {@code on} says whether a microphone is open. */
  record Publish(ParticipantId who, int ref, Source source, SdpOffer offer, boolean on)
      implements Request {}

  /** Stops sending from that source. */
  record Unpublish(ParticipantId who, int ref, Source source) implements Request {}

  /** Offers a sending connection anew, after an ICE restart. */
  record RestartSending(ParticipantId who, int ref, Source source, SdpOffer offer)
      implements Request {}

  /** Starts to receive, or starts again from nothing. */
  record Receive(ParticipantId who, int ref) implements Request {}

  /** Says which pictures one shows, the most important first. */
  record Show(ParticipantId who, int ref, List<Shown> pictures) implements Request {}

  /** Wants a receiving connection with an ICE restart. */
  record RestartReceiving(ParticipantId who, int ref, String reception) implements Request {}

  /** Answers the room's offer. */
  record Answer(ParticipantId who, int ref, String reception, SdpAnswer answer)
      implements Request {}

  /** Says that the microphone is now open or closed. */
  record SetMicrophone(ParticipantId who, int ref, boolean on) implements Request {}

  /** Closes somebody's microphone, or ends his camera or screen; hosts only. */
  record StopSource(ParticipantId who, int ref, ParticipantId whose, Source source)
      implements Request {}

  /** Writes to everybody; {@code id} is of the writer's making. */
  record Say(ParticipantId who, int ref, UUID id, String text) implements Request {}

  /** Wants to read what was written before that line; 0 for the latest. */
  record ReadChat(ParticipantId who, int ref, long before) implements Request {}

  /** Goes. */
  record Leave(ParticipantId who, int ref) implements Request {}

  /** Ends the room for everybody; hosts only. */
  record EndForAll(ParticipantId who, int ref) implements Request {}

  /** A candidate of one's own for a sending connection. */
  record TrickleSending(ParticipantId who, Source source, IceCandidate candidate)
      implements RoomCommand {}

  /** A candidate of one's own for a receiving connection. */
  record TrickleReceiving(ParticipantId who, String reception, IceCandidate candidate)
      implements RoomCommand {}

  /** Whether one's receiving connections carried anything lately, when the room asked. */
  record ReportFlow(ParticipantId who, boolean flowing) implements RoomCommand {}

  /** The connection of somebody is gone; he was last heard of at that moment. */
  record LoseConnection(ParticipantId who, Instant heardAt) implements RoomCommand {}

  /** The session is now booked for so many; who is in stays. */
  record Resize(Capacity capacity) implements RoomCommand {}

  /** The room now promises so many participants by its pictures; who is in stays. */
  record Promise(Curve curve) implements RoomCommand {}

  /** Whose pictures went down with a media server has had the time to start them again. */
  record ReleasePlaces(ParticipantId who) implements RoomCommand {}

  /** It is time to look after those who wait; {@code due} tells one alarm from another. */
  record CallQueue(Instant due) implements RoomCommand {}

  /** The media server answered a {@link Publish} or a {@link RestartSending}. */
  record StreamAnswered(StreamId stream, int ref, SdpAnswer answer) implements RoomCommand {}

  /** The media server refused a {@link Publish}, or could not be reached. */
  record StreamFailed(StreamId stream, int ref, RefusalCode code) implements RoomCommand {}

  /** The media server refused a {@link RestartSending}; the stream is as it was. */
  record RestartFailed(StreamId stream, int ref, RefusalCode code) implements RoomCommand {}

  /** A stream flows into the media server. */
  record StreamFlowing(StreamId stream) implements RoomCommand {}

  /** A stream's connection ended at the media server. */
  record StreamEnded(StreamId stream) implements RoomCommand {}

  /** The media server offers what was asked for in that round; no offer: nothing to negotiate. */
  record Offered(ParticipantId who, int round, List<Reception> offers) implements RoomCommand {}

  /** The media server took an answer of that round. */
  record AnswerTaken(ParticipantId who, int round, int ref) implements RoomCommand {}

  /** Receiving failed in that round, on the server's side or for a bad answer. */
  record ReceptionFailed(ParticipantId who, int round, int ref, RefusalCode code)
      implements RoomCommand {
    /** The {@code ref} of a failure that answers nobody's request. */
    public static final int UNASKED = -1;
  }

  /** A candidate of the media server's. */
  record ServerCandidate(ConnectionId connection, IceCandidate candidate) implements RoomCommand {}

  /** Somebody begins to talk, or stops. */
  record Talk(StreamId voice, boolean talks) implements RoomCommand {}

  /** The media server is strained so much from now on. */
  record Squeeze(Strain strain) implements RoomCommand {}

  /** The media room is gone with everything in it. */
  record LoseMedia() implements RoomCommand {}

  /** The media room is to be given up for one on another server. */
  record LeaveMedia() implements RoomCommand {}

  /** The media server does not answer in time, or answers again. */
  record SuspectMedia(boolean suspect) implements RoomCommand {}

  /** Those who were asked in that doubt have had the time to answer. */
  record EndDoubt(int doubt) implements RoomCommand {}

  /** There is a media room again. */
  record MediaOpened() implements RoomCommand {}

  /** No media server could be reached. */
  record MediaUnavailable() implements RoomCommand {}

  /** It is time to look for a media server again. */
  record LookForMedia() implements RoomCommand {}

  /** It is the next ones' turn to come back. */
  record RenewNext() implements RoomCommand {}

  /** It is recorded that a host ended the room, which he is told first. */
  record EndRecorded(ParticipantId who, int ref) implements RoomCommand {}

  /** What was asked for could not be done outside the room. */
  record ErrandFailed(ParticipantId who, int ref) implements RoomCommand {}

  /** A line is kept; not new when it was already. */
  record LineKept(ParticipantId who, int ref, ChatLine line, boolean isNew)
      implements RoomCommand {}

  /** What was written before. */
  record ChatFound(ParticipantId who, int ref, ChatPage page) implements RoomCommand {}

  /** The room is over: its slot has passed, or the session was cancelled. */
  record Close(RoomEvent.Ending ending) implements RoomCommand {}
}
