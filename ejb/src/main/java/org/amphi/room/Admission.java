package org.amphi.room;

import java.util.Optional;
import org.amphi.shared.RefusalCode;

/**
 * Weighs each join and each picture against what the room promised: a screen counts as a camera, a
 * telephone as a participant. Pure, so that each is weighed before the next. Decision record 0017.
 */
final class Admission {
  private Admission() {}

  /** How many more can come in beside the pictures that are on; never negative. */
  static int placesLeft(RoomState room) {
    int carried = room.curve().participantsWith(room.pictures());
    int seats = Math.min(room.capacity().participants(), carried);
    return Math.max(0, seats - room.participants().size());
  }

  /** Why somebody's camera or screen cannot be on; empty when it can. */
  static Optional<RefusalCode> ofPicture(RoomState room, Publication asking) {
    if (asking.hasPlace()) {
      return Optional.empty();
    }
    int after = room.pictures() + 1;
    if (after > room.capacity().cameras()) {
      return Optional.of(RefusalCode.CAMERAS_FULL);
    }
    // Those who are in keep what they were promised: nobody has to go for a picture.
    return room.participants().size() <= room.curve().participantsWith(after)
        ? Optional.empty()
        : Optional.of(RefusalCode.CAMERA_BREAKS_PROMISE);
  }
}
