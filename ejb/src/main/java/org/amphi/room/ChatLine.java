package org.amphi.room;

import java.time.Instant;
import java.util.UUID;

/**
 * What somebody wrote to everybody, as it is kept.
 *
 * @param number 1, 2, 3 and so on in the room, without a gap
 * @param participant the writer's id when he wrote it
 */
public record ChatLine(
    long number, UUID id, String participant, String name, String text, Instant at) {}
