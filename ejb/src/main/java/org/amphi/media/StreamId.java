package org.amphi.media;

import org.amphi.shared.ParticipantId;

/**
 * What one participant sends from camera and microphone, as one thing.
 *
 * @param take which of the owner's attempts: a stream that is started again is another stream, so
 *     that nobody takes news of the old one for news of the new
 */
public record StreamId(ParticipantId owner, int take) {
  @Override
  public String toString() {
    return owner + "-camera-" + take;
  }
}
