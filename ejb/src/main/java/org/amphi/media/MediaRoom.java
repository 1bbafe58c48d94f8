package org.amphi.media;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.amphi.shared.ParticipantId;

/**
 * A room as a media server carries it. Thread-safe; never blocks the caller. Every stage may fail
 * with {@link MediaFailure}, and with nothing else. What an engine lacks ({@link #capabilities})
 * fails with REFUSED, but for layers, which are then ignored.
 */
public interface MediaRoom {
  /** What its engine can do. */
  Capabilities capabilities();

  /**
   * Starts a stream from a camera, a screen or a microphone: the browser offers, the server
   * answers. Cameras and screens only send; a microphone's connection also receives the mix without
   * that voice. A stream that is published already is replaced.
   *
   * @param bitrate most bits a second of its pictures; what a voice takes is the engine's own
   */
  CompletionStage<SdpAnswer> publish(StreamId stream, SdpOffer offer, int bitrate);

  /**
   * Negotiates the connection of a stream again: after an ICE restart (RFC 8445, section 2.4). GONE
   * when there is none.
   */
  CompletionStage<SdpAnswer> renegotiate(StreamId stream, SdpOffer offer);

  /** Ends a stream, a telephone's too. Ending a stream that is not there succeeds. */
  CompletionStage<Void> unpublish(StreamId stream);

  /** Lets nothing of a stream through, or again, whatever its sender does. */
  CompletionStage<Void> mute(StreamId stream, boolean muted);

  /** Sets how many bits a second the pictures of a stream may take from now on. */
  CompletionStage<Void> limit(StreamId stream, int bitrate);

  /**
   * Makes {@code wanted} all that somebody receives; the server offers, on one connection or
   * several. Empty when nothing has to be negotiated. To be called again only when the offers of
   * the last call are answered.
   */
  CompletionStage<List<Reception>> receive(ParticipantId who, Selection wanted);

  /** Sends somebody another layer of what he receives already; nothing is negotiated. */
  CompletionStage<Void> prefer(ParticipantId who, StreamId stream, Layer layer);

  /** Answers an offer of {@link #receive} or {@link #restart}. */
  CompletionStage<Void> accept(ReceptionId id, SdpAnswer answer);

  /**
   * Offers a connection anew with an ICE restart (RFC 8445, section 2.4). GONE when there is none.
   */
  CompletionStage<Reception> restart(ReceptionId id);

  /** Forgets all that somebody receives. Succeeds when there is nothing. */
  CompletionStage<Void> stopReceiving(ParticipantId who);

  /** A candidate of the browser's; for a connection that is gone it is ignored. */
  void candidate(ConnectionId connection, IceCandidate candidate);

  /**
   * Lets a telephone speak and hear: plain RTP (RFC 3550, G.711) between {@code peer} and the
   * address that is answered. Ended by {@link #unpublish}.
   */
  CompletionStage<RtpAddress> connectPhone(StreamId phone, RtpAddress peer, PhoneCodec codec);

  /**
   * Starts to record all that is sent, and what is published from then on, on the server's own
   * disk.
   *
   * @param name of lower-case letters, digits and hyphens; the files' names begin with it
   */
  CompletionStage<Void> startRecording(String name);

  /** Ends what {@link #startRecording} began. Succeeds when nothing is recorded. */
  CompletionStage<Void> stopRecording();

  /** For rooms that span several servers; empty when the engine cannot. */
  Optional<Cascade> cascade();

  /** Ends the room with all its connections. */
  CompletionStage<Void> close();
}
