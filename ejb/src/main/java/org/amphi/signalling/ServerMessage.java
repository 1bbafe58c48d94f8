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
  @JsonSubTypes.Type(ServerMessage.ParticipantJoined.class),
  @JsonSubTypes.Type(ServerMessage.ParticipantLeft.class),
  @JsonSubTypes.Type(ServerMessage.ParticipantChanged.class),
  @JsonSubTypes.Type(ServerMessage.Published.class),
  @JsonSubTypes.Type(ServerMessage.Offer.class),
  @JsonSubTypes.Type(ServerMessage.Done.class),
  @JsonSubTypes.Type(ServerMessage.ChatLine.class),
  @JsonSubTypes.Type(ServerMessage.ChatHistory.class),
  @JsonSubTypes.Type(ServerMessage.MediaLost.class),
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
   */
  @JsonTypeName("joined")
  record Joined(
      long seq, int ref, String you, Role role, List<Participant> participants, String closesAt)
      implements ServerMessage {}

  /** Somebody else came in. */
  @JsonTypeName("participant-joined")
  record ParticipantJoined(long seq, Participant participant) implements ServerMessage {}

  /** Somebody is no longer there. */
  @JsonTypeName("participant-left")
  record ParticipantLeft(long seq, String participant, Departure reason) implements ServerMessage {}

  /** Somebody's microphone, camera or stream changed. */
  @JsonTypeName("participant-changed")
  record ParticipantChanged(long seq, Participant participant) implements ServerMessage {}

  /** Answers {@link ClientMessage.Publish}. */
  @JsonTypeName("published")
  record Published(long seq, int ref, String sdp) implements ServerMessage {}

  /**
   * Offers to send; to be answered by {@link ClientMessage.Answer} before the next one comes.
   *
   * @param reception the same id: the same connection renegotiated; a new one: a new connection
   */
  @JsonTypeName("offer")
  record Offer(long seq, String reception, String sdp, List<Section> streams)
      implements ServerMessage {}

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

  /** All media connections are gone; publish and receive again, with patience. */
  @JsonTypeName("media-lost")
  record MediaLost(long seq) implements ServerMessage {}

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

  /** Somebody in the room. */
  record Participant(
      String id, String name, Role role, boolean microphone, boolean camera, boolean publishing) {}

  /**
   * What somebody wrote to everybody.
   *
   * @param number 1, 2, 3 and so on in this room, without a gap
   * @param id the one that the writer's browser gave it
   * @param participant who wrote, among those present then
   * @param at when it was kept (RFC 3339)
   */
  record Line(long number, String id, String participant, String name, String text, String at) {}

  /** A media section of an offer, and whose sound or picture it carries. */
  record Section(String mid, String participant, Kind kind) {}

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
