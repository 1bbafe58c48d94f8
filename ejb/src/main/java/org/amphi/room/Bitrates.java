package org.amphi.room;

import org.amphi.media.Source;
import org.amphi.media.Strain;

/** How many bits a second a picture may take: fewer the more people receive it. */
final class Bitrates {
  private static final int SCREEN = 1_500_000;
  private static final int FEW = 12;
  private static final int CAMERA_AMONG_FEW = 1_200_000;
  private static final int CAMERA = 500_000;
  private static final int SQUEEZED = 150_000;

  private Bitrates() {}

  /** Most bits a second of a picture from there, in this room as it is; 0 for voices. */
  static int of(RoomState room, Source source) {
    return switch (source) {
      case CAMERA -> camera(room);
      case SCREEN -> SCREEN;
      case MICROPHONE, PHONE -> 0;
    };
  }

  private static int camera(RoomState room) {
    if (room.strain().compareTo(Strain.RESOLUTION) >= 0) {
      return SQUEEZED;
    }
    return room.participants().size() <= FEW ? CAMERA_AMONG_FEW : CAMERA;
  }
}
