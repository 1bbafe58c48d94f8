package org.amphi.media;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.amphi.shared.ParticipantId;

/**
 * A room as a media server carries it. Thread-safe; never blocks the caller. Every stage may fail
 * with {@link MediaFailure}, and with nothing else.
 */
public interface MediaRoom {

  /** Starts a stream: the browser offers (send only), the server answers. */
  CompletionStage<SdpAnswer> publish(StreamId stream, SdpOffer offer);

  /** Ends a stream. Ending a stream that is not there succeeds. */
  CompletionStage<Void> unpublish(StreamId stream);

  /**
   * Makes {@code streams} the whole set that somebody receives; the server offers, on one
   * connection or several. Empty when nothing has to be negotiated. To be called again only when
   * the offers of the last call are answered.
   */
  CompletionStage<List<Reception>> receive(ParticipantId who, Set<StreamId> streams);

  /** Answers an offer of {@link #receive}. */
  CompletionStage<Void> accept(ReceptionId id, SdpAnswer answer);

  /** Forgets all that somebody receives. Succeeds when there is nothing. */
  CompletionStage<Void> stopReceiving(ParticipantId who);

  /** A candidate of the browser's; for a connection that is gone it is ignored. */
  void candidate(ConnectionId connection, IceCandidate candidate);

  /** Ends the room with all its connections. */
  CompletionStage<Void> close();
}
