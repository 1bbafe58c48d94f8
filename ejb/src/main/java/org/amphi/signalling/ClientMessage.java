package org.amphi.signalling;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * All that a browser may say. A request carries {@code ref}, a number of the browser's own choice
 * from 0 on, which comes back in what answers it.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(ClientMessage.Join.class),
  @JsonSubTypes.Type(ClientMessage.Publish.class),
  @JsonSubTypes.Type(ClientMessage.Unpublish.class),
  @JsonSubTypes.Type(ClientMessage.Receive.class),
  @JsonSubTypes.Type(ClientMessage.Answer.class),
  @JsonSubTypes.Type(ClientMessage.Candidate.class),
  @JsonSubTypes.Type(ClientMessage.SetMicrophone.class),
  @JsonSubTypes.Type(ClientMessage.SetCamera.class),
  @JsonSubTypes.Type(ClientMessage.Say.class),
  @JsonSubTypes.Type(ClientMessage.ReadChat.class),
  @JsonSubTypes.Type(ClientMessage.Leave.class),
  @JsonSubTypes.Type(ClientMessage.EndForAll.class),
  @JsonSubTypes.Type(ClientMessage.Beat.class),
})
public sealed interface ClientMessage {

  /** Comes in. Answered by {@link ServerMessage.Joined}. */
  @JsonTypeName("join")
  record Join(int ref, String name) implements ClientMessage {}

  /**
   * Offers to send (SDP, RFC 8866). Answered by {@link ServerMessage.Published}.
   *
   * @param microphone whether it is on
   * @param camera whether it is on
   */
  @JsonTypeName("publish")
  record Publish(int ref, String sdp, boolean microphone, boolean camera)
      implements ClientMessage {}

  /** Stops sending. */
  @JsonTypeName("unpublish")
  record Unpublish(int ref) implements ClientMessage {}

  /** Starts to receive, or starts again from nothing after a failed connection. */
  @JsonTypeName("receive")
  record Receive(int ref) implements ClientMessage {}

  /** Answers an {@link ServerMessage.Offer}. */
  @JsonTypeName("answer")
  record Answer(int ref, String reception, String sdp) implements ClientMessage {}

  /**
   * An ICE candidate (RFC 8838); asks for no answer.
   *
   * @param connection {@code publish}, or the reception's id
   * @param candidate empty for the end of candidates
   * @param mid of the media section
   * @param index of the media section, from 0
   */
  @JsonTypeName("candidate")
  record Candidate(String connection, String candidate, String mid, int index)
      implements ClientMessage {
    /** The connection on which a browser sends. */
    public static final String PUBLISH = "publish";
  }

  /** Says that the microphone is on or off. */
  @JsonTypeName("set-microphone")
  record SetMicrophone(int ref, boolean on) implements ClientMessage {}

  /** Says that the camera is on or off. */
  @JsonTypeName("set-camera")
  record SetCamera(int ref, boolean on) implements ClientMessage {}

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
}
