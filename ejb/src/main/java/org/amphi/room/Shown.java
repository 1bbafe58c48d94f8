package org.amphi.room;

import org.amphi.media.Layer;
import org.amphi.media.Source;
import org.amphi.shared.ParticipantId;

/** A picture that somebody's page shows, and how well; whether it flows or not. */
public record Shown(ParticipantId owner, Source source, Layer layer) {}
