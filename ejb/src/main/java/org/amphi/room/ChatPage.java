package org.amphi.room;

import java.util.List;

/**
 * Some lines of a room's chat that follow each other.
 *
 * @param more whether there are earlier ones
 */
public record ChatPage(List<ChatLine> lines, boolean more) {}
