package org.amphi.room;

import java.time.Instant;
import java.util.UUID;
import org.amphi.shared.ParticipantId;

/**
 * What somebody wrote, before it is kept.
 *
 * @param id of the writer's making: a draft that comes twice is kept once
 */
public record ChatDraft(UUID id, ParticipantId writer, String name, String text, Instant at) {}
