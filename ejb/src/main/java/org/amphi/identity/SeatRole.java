package org.amphi.identity;

/** What somebody may do in a room, as given by the link. */
public enum SeatRole {
  HOST,
  PARTICIPANT
}
