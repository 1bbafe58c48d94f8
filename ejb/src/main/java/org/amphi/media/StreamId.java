package org.amphi.media;

import java.util.Locale;
import org.amphi.shared.ParticipantId;

/**
 * What one participant sends from one source.
 *
 * @param take which of the owner's attempts: a stream that is started again is another stream, so
 *     that nobody takes news of the old one for news of the new
 */
public record StreamId(ParticipantId owner, Source source, int take) {
  @Override
  public String toString() {
    return owner + "-" + source.name().toLowerCase(Locale.ROOT) + "-" + take;
  }
}
