package org.amphi.signalling;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;

/**
 * All that a browser may say. A request carries {@code ref}, a number of the browser's own choice
 * from 0 on, which comes back in what answers it.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(ClientMessage.Join.class),
  @JsonSubTypes.Type(ClientMessage.Publish.class),
  @JsonSubTypes.Type(ClientMessage.Unpublish.class),
  @JsonSubTypes.Type(ClientMessage.RestartSending.class),
  @JsonSubTypes.Type(ClientMessage.Receive.class),
  @JsonSubTypes.Type(ClientMessage.Show.class),
  @JsonSubTypes.Type(ClientMessage.RestartReceiving.class),
  @JsonSubTypes.Type(ClientMessage.Answer.class),
  @JsonSubTypes.Type(ClientMessage.Candidate.class),
  @JsonSubTypes.Type(ClientMessage.SetMicrophone.class),
  @JsonSubTypes.Type(ClientMessage.StopSource.class),
  @JsonSubTypes.Type(ClientMessage.ReportFlow.class),
  @JsonSubTypes.Type(ClientMessage.Say.class),
  @JsonSubTypes.Type(ClientMessage.ReadChat.class),
  @JsonSubTypes.Type(ClientMessage.Leave.class),
  @JsonSubTypes.Type(ClientMessage.EndForAll.class),
  @JsonSubTypes.Type(ClientMessage.Beat.class),
})
public sealed interface ClientMessage {

  /**
   * Comes in. Answered by {@link ServerMessage.Joined}, or by {@link ServerMessage.Queued} while
   * the room is full.
   */
  @JsonTypeName("join")
  record Join(int ref, String name) implements ClientMessage {}

  /**
   * Offers to send (SDP, RFC 8866). Answered by {@link ServerMessage.Published}.
   *
   * @param source a camera or a screen is on from here until it is unpublished; a microphone's
   *     connection also receives the mix without one's own voice
   * @param on whether the microphone is open; true for all others
   */
  @JsonTypeName("publish")
  record Publish(int ref, SentSource source, String sdp, boolean on) implements ClientMessage {}

  /** Stops sending from that source. */
  @JsonTypeName("unpublish")
  record Unpublish(int ref, SentSource source) implements ClientMessage {}

  /**
   * Offers a sending connection anew after an ICE restart. Answered by {@link
   * ServerMessage.Published}.
   */
  @JsonTypeName("restart-sending")
  record RestartSending(int ref, SentSource source, String sdp) implements ClientMessage {}

  /**
   * Starts to receive the mix and what was shown last, or starts again from nothing after a failed
   * connection.
   */
  @JsonTypeName("receive")
  record Receive(int ref) implements ClientMessage {}

  /**
   * Says what the page shows: that and the mix are all that is received. What does not flow is
   * received as soon as it does. Answered by {@link ServerMessage.Done}.
   *
   * @param streams the most important first; at most 60
   */
  @JsonTypeName("show")
  record Show(int ref, List<Shown> streams) implements ClientMessage {}

  /** Asks for an ICE restart of a receiving connection: {@link ServerMessage.Offer} follows. */
  @JsonTypeName("restart-receiving")
  record RestartReceiving(int ref, String reception) implements ClientMessage {}

  /** Answers an {@link ServerMessage.Offer}. */
  @JsonTypeName("answer")
  record Answer(int ref, String reception, String sdp) implements ClientMessage {}

  /**
   * An ICE candidate (RFC 8838); asks for no answer.
   *
   * @param connection {@code camera}, {@code screen}, {@code microphone}, or the reception's id
   * @param candidate empty for the end of candidates
   * @param mid of the media section
   * @param index of the media section, from 0
   */
  @JsonTypeName("candidate")
  record Candidate(String connection, String candidate, String mid, int index)
      implements ClientMessage {}

  /** Says that the microphone that is published is open or closed. */
  @JsonTypeName("set-microphone")
  record SetMicrophone(int ref, boolean on) implements ClientMessage {}

  /** Closes somebody's microphone, or ends his camera or screen; for hosts. */
  @JsonTypeName("stop-source")
  record StopSource(int ref, String participant, SentSource source) implements ClientMessage {}

  /**
   * Answers {@link ServerMessage.CheckFlow}.
   *
   * @param flowing whether bytes came in on the receiving connections in the last half second; asks
   *     for no answer
   */
  @JsonTypeName("report-flow")
  record ReportFlow(boolean flowing) implements ClientMessage {}

  /**
   * Writes to everybody. Answered by {@link ServerMessage.Done} once it is kept; everybody, the
   * writer included, is told by {@link ServerMessage.ChatLine}.
   *
   * @param id a UUID of the browser's making: a line that is sent again under its id is kept once
   * @param text at most 2,000 characters (code points)
   */
  @JsonTypeName("say")
  record Say(int ref, String id, String text) implements ClientMessage {}

  /**
   * Asks for what was written before. Answered by {@link ServerMessage.ChatHistory}.
   *
   * @param before number of the earliest line that one has; 0 for the latest lines
   */
  @JsonTypeName("read-chat")
  record ReadChat(int ref, long before) implements ClientMessage {}

  /** Goes. */
  @JsonTypeName("leave")
  record Leave(int ref) implements ClientMessage {}

  /** Ends the room for everybody; for hosts. */
  @JsonTypeName("end-for-all")
  record EndForAll(int ref) implements ClientMessage {}

  /** Is still there; every 20 s. Answered by {@link ServerMessage.Heartbeat}. */
  @JsonTypeName("beat")
  record Beat() implements ClientMessage {}

  /** A picture that the page shows, and how well. */
  record Shown(String participant, SentSource source, ShownLayer layer) {}

  /** What a browser can send from. */
  enum SentSource {
    @JsonProperty("camera")
    CAMERA,
    @JsonProperty("screen")
    SCREEN,
    @JsonProperty("microphone")
    MICROPHONE
  }

  /** How much of a picture is wanted. */
  enum ShownLayer {
    @JsonProperty("low")
    LOW,
    @JsonProperty("medium")
    MEDIUM,
    @JsonProperty("high")
    HIGH
  }
}
