package org.amphi.media;

import org.amphi.shared.ParticipantId;

/**
 * One connection on which somebody receives.
 *
 * @param value unique within the room: a connection that is made anew has another one
 */
public record ReceptionId(ParticipantId who, String value) {}
