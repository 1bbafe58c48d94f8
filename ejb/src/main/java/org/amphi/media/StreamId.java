package org.amphi.media;

import org.amphi.shared.ParticipantId;

/** What one participant sends from camera and microphone, as one thing. */
public record StreamId(ParticipantId owner) {
  @Override
  public String toString() {
    return owner + "-camera";
  }
}
