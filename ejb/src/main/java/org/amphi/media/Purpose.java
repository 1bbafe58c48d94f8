package org.amphi.media;

/** Which rooms a media server is for. */
public enum Purpose {
  /** All. */
  ANY,
  /** Rooms of more than a hundred participants only. */
  LARGE,
  /** Rooms of a hundred participants at most. */
  SMALL;

  private static final int SMALL_ROOM = 100;

  /** Whether a room of that demand belongs there. */
  boolean fits(Demand demand) {
    return switch (this) {
      case ANY -> true;
      case LARGE -> demand.participants() > SMALL_ROOM;
      case SMALL -> demand.participants() <= SMALL_ROOM;
    };
  }
}
