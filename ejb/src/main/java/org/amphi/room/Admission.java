package org.amphi.room;

import java.util.Optional;
import org.amphi.media.PublishedCurve;
import org.amphi.shared.RefusalCode;

/** Weighs each join and each picture against what the room promised. Pure. */
final class Admission {
  private Admission() {}

  /** Why nobody more can come in; empty when somebody can. */
  static Optional<RefusalCode> ofSomebody(RoomState room) {
    return room.participants().size() < room.capacity().participants()
        ? Optional.empty()
        : Optional.of(RefusalCode.ROOM_FULL);
  }

  /** Why no more camera or screen can be on; empty when one can. */
  static Optional<RefusalCode> ofPicture(RoomState room) {
    int after = room.pictures() + 1;
    if (after > room.capacity().cameras()) {
      return Optional.of(RefusalCode.CAMERAS_FULL);
    }
    return room.participants().size() <= PublishedCurve.mostParticipants(after)
        ? Optional.empty()
        : Optional.of(RefusalCode.CAMERA_BREAKS_PROMISE);
  }
}
