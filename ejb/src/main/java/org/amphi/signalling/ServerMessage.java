package org.amphi.signalling;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the server may say. {@code seq} is the number of the last thing that everybody in the
 * room was told. Browsers ignore types and fields that they do not know.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(ServerMessage.Joined.class),
  @JsonSubTypes.Type(ServerMessage.Queued.class),
  @JsonSubTypes.Type(ServerMessage.ParticipantJoined.class),
  @JsonSubTypes.Type(ServerMessage.ParticipantLeft.class),
  @JsonSubTypes.Type(ServerMessage.ParticipantChanged.class),
  @JsonSubTypes.Type(ServerMessage.Published.class),
  @JsonSubTypes.Type(ServerMessage.Offer.class),
  @JsonSubTypes.Type(ServerMessage.RemoteCandidate.class),
  @JsonSubTypes.Type(ServerMessage.SourceStopped.class),
  @JsonSubTypes.Type(ServerMessage.Speaking.class),
  @JsonSubTypes.Type(ServerMessage.Done.class),
  @JsonSubTypes.Type(ServerMessage.ChatLine.class),
  @JsonSubTypes.Type(ServerMessage.ChatHistory.class),
  @JsonSubTypes.Type(ServerMessage.MediaLost.class),
  @JsonSubTypes.Type(ServerMessage.RenewMedia.class),
  @JsonSubTypes.Type(ServerMessage.CheckFlow.class),
  @JsonSubTypes.Type(ServerMessage.Strained.class),
  @JsonSubTypes.Type(ServerMessage.Replaced.class),
  @JsonSubTypes.Type(ServerMessage.RoomEnded.class),
  @JsonSubTypes.Type(ServerMessage.Refused.class),
  @JsonSubTypes.Type(ServerMessage.Heartbeat.class),
})
public sealed interface ServerMessage {

  /**
   * One is in.
   *
   * @param you one's own id among the participants
   * @param closesAt when the room closes at the latest (RFC 3339)
   * @param iceServers ways through firewalls (RFC 8656), with credentials for this visit
   * @param strain what the room makes do with at the moment
   */
  @JsonTypeName("joined")
  record Joined(
      long seq,
      int ref,
      String you,
      Role role,
      List<Participant> participants,
      String closesAt,
      List<IceServer> iceServers,
      Strain strain)
      implements ServerMessage {}

  /**
   * The room is full; one waits, and is let in by {@link Joined} with the same {@code ref}. Told
   * again whenever it changes.
   *
   * @param rank 1 for whoever is next
   * @param waitSeconds an estimate from those who left lately; null when there is none to make
   */
  @JsonTypeName("queued")
  record Queued(long seq, int ref, int rank, @Nullable Integer waitSeconds)
      implements ServerMessage {}

  /** Somebody else came in. */
  @JsonTypeName("participant-joined")
  record ParticipantJoined(long seq, Participant participant) implements ServerMessage {}

  /** Somebody is no longer there. */
  @JsonTypeName("participant-left")
  record ParticipantLeft(long seq, String participant, Departure reason) implements ServerMessage {}

  /** Somebody's microphone, camera or screen changed. */
  @JsonTypeName("participant-changed")
  record ParticipantChanged(long seq, Participant participant) implements ServerMessage {}

  /**
   * Answers {@link ClientMessage.Publish} and {@link ClientMessage.RestartSending}.
   *
   * @param maxBitrate most bits a second that the pictures may take
   */
  @JsonTypeName("published")
  record Published(long seq, int ref, String sdp, int maxBitrate) implements ServerMessage {}

  /**
   * Offers to send; to be answered by {@link ClientMessage.Answer} before the next one comes.
   *
   * @param reception the same id: the same connection renegotiated; a new one: a new connection
   */
  @JsonTypeName("offer")
  record Offer(long seq, String reception, String sdp, List<Section> streams)
      implements ServerMessage {}

  /**
   * An ICE candidate of the server's.
   *
   * @param connection as in {@link ClientMessage.Candidate}
   */
  @JsonTypeName("remote-candidate")
  record RemoteCandidate(long seq, String connection, String candidate, String mid, int index)
      implements ServerMessage {}

  /** A host closed one's microphone, or ended one's camera or screen. */
  @JsonTypeName("source-stopped")
  record SourceStopped(long seq, ClientMessage.SentSource source) implements ServerMessage {}

  /** Somebody begins to talk, or stops. */
  @JsonTypeName("speaking")
  record Speaking(long seq, String participant, boolean speaking) implements ServerMessage {}

  /** The request is done. */
  @JsonTypeName("done")
  record Done(long seq, int ref) implements ServerMessage {}

  /** Somebody wrote to everybody. Lines come in the order of their numbers. */
  @JsonTypeName("chat-line")
  record ChatLine(long seq, Line line) implements ServerMessage {}

  /**
   * Answers {@link ClientMessage.ReadChat}.
   *
   * @param lines at most 100, in order
   * @param more whether there are earlier ones
   */
  @JsonTypeName("chat-history")
  record ChatHistory(long seq, int ref, List<Line> lines, boolean more) implements ServerMessage {}

  /** All media connections are gone; {@link RenewMedia} says when to make them again. */
  @JsonTypeName("media-lost")
  record MediaLost(long seq) implements ServerMessage {}

  /** It is one's turn to publish and receive again. */
  @JsonTypeName("renew-media")
  record RenewMedia(long seq) implements ServerMessage {}

  /** The media server does not answer; to be answered by {@link ClientMessage.ReportFlow}. */
  @JsonTypeName("check-flow")
  record CheckFlow(long seq) implements ServerMessage {}

  /** The room makes do with less, or with all again. */
  @JsonTypeName("strained")
  record Strained(long seq, Strain strain) implements ServerMessage {}

  /** The same person has come in by another connection; the socket is closed next. */
  @JsonTypeName("replaced")
  record Replaced(long seq) implements ServerMessage {}

  /** The room is over; the socket is closed next. */
  @JsonTypeName("room-ended")
  record RoomEnded(long seq, Ending reason) implements ServerMessage {}

  /**
   * Refuses a request.
   *
   * @param ref null when it is no request's fault, or the message could not be read
   * @param code the key of a refusal
   */
  @JsonTypeName("refused")
  record Refused(long seq, @Nullable Integer ref, String code) implements ServerMessage {}

  /** Answers {@link ClientMessage.Beat}. */
  @JsonTypeName("beat")
  record Heartbeat(long seq) implements ServerMessage {}

  /**
   * Somebody in the room.
   *
   * @param microphone whether it is open, so that he can be heard
   * @param camera whether it can be received
   * @param screen whether it can be received
   */
  record Participant(
      String id, String name, Role role, boolean microphone, boolean camera, boolean screen) {}

  /** A STUN or TURN server, as {@code RTCIceServer} has it. */
  record IceServer(List<String> urls, String username, String credential) {}

  /**
   * What somebody wrote to everybody.
   *
   * @param number 1, 2, 3 and so on in this room, without a gap
   * @param id the one that the writer's browser gave it
   * @param participant who wrote, among those present then
   * @param at when it was kept (RFC 3339)
   */
  record Line(long number, String id, String participant, String name, String text, String at) {}

  /**
   * A media section of an offer, and what it carries.
   *
   * @param participant whose; null for the mix
   */
  record Section(String mid, @Nullable String participant, Carried source, Kind kind) {}

  /** Where what a media section carries comes from. */
  enum Carried {
    @JsonProperty("camera")
    CAMERA,
    @JsonProperty("screen")
    SCREEN,
    @JsonProperty("mix")
    MIX
  }

  /** What the room makes do with; sound is never touched. */
  enum Strain {
    @JsonProperty("none")
    NONE,
    @JsonProperty("layers")
    LAYERS,
    @JsonProperty("resolution")
    RESOLUTION,
    @JsonProperty("cameras")
    CAMERAS
  }

  /** What somebody may do. */
  enum Role {
    @JsonProperty("host")
    HOST,
    @JsonProperty("participant")
    PARTICIPANT
  }

  /** What a media section carries. */
  enum Kind {
    @JsonProperty("audio")
    AUDIO,
    @JsonProperty("video")
    VIDEO
  }

  /** How somebody went. */
  enum Departure {
    @JsonProperty("left")
    LEFT,
    @JsonProperty("lost")
    LOST,
    @JsonProperty("replaced")
    REPLACED
  }

  /** How a room ended. */
  enum Ending {
    @JsonProperty("ended-by-host")
    ENDED_BY_HOST,
    @JsonProperty("time-over")
    TIME_OVER,
    @JsonProperty("cancelled")
    CANCELLED
  }
}
