package org.amphi.room;

import org.amphi.media.ConnectionId;
import org.amphi.media.IceCandidate;
import org.amphi.media.Layer;
import org.amphi.media.ReceptionId;
import org.amphi.media.SdpAnswer;
import org.amphi.media.SdpOffer;
import org.amphi.media.Selection;
import org.amphi.media.StreamId;
import org.amphi.shared.ParticipantId;

/** What a room wants of its media server. Answers come back as commands. */
public sealed interface MediaRequest {
  /** Answered by StreamAnswered or StreamFailed with the same {@code ref}. */
  record StartStream(StreamId stream, int ref, SdpOffer offer, int bitrate)
      implements MediaRequest {}

  /** Answered by StreamAnswered or RestartFailed with the same {@code ref}. */
  record RestartStream(StreamId stream, int ref, SdpOffer offer) implements MediaRequest {}

  /** Not answered. */
  record MuteStream(StreamId stream, boolean muted) implements MediaRequest {}

  /** Not answered. */
  record LimitStream(StreamId stream, int bitrate) implements MediaRequest {}

  /** Not answered. */
  record EndStream(StreamId stream) implements MediaRequest {}

  /** Answered by Offered or ReceptionFailed with the same {@code round}. */
  record StartReceiving(ParticipantId who, int round, Selection selection)
      implements MediaRequest {}

  /** Answered by Offered or ReceptionFailed with the same {@code round}. */
  record RestartReception(ReceptionId reception, int round) implements MediaRequest {}

  /** Not answered. */
  record PreferLayer(ParticipantId who, StreamId stream, Layer layer) implements MediaRequest {}

  /** Answered by AnswerTaken or ReceptionFailed with the same {@code round} and {@code ref}. */
  record AcceptAnswer(ReceptionId reception, int round, int ref, SdpAnswer answer)
      implements MediaRequest {}

  /** Not answered. */
  record StopReceiving(ParticipantId who) implements MediaRequest {}

  /** Not answered. */
  record AddCandidate(ConnectionId connection, IceCandidate candidate) implements MediaRequest {}

  /** Opens a media room if there is none. Answered by MediaOpened or MediaUnavailable. */
  record OpenMedia() implements MediaRequest {}

  /** Gives the media room up, though its server may be there. Not answered. */
  record LeaveMedia() implements MediaRequest {}

  /** Not answered; the last request of a room. */
  record EndMedia() implements MediaRequest {}
}
