package org.amphi.identity;

import org.amphi.shared.RoomId;

/** The right to enter one room in one role, as long as the link has that version. */
public record Pass(LinkId link, int version, RoomId room, SeatRole role) {}
