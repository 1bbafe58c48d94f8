package org.amphi.media.kurento;

import java.util.Optional;
import org.amphi.media.StreamId;

/**
 * What one receiving connection carries: at most one sound and one picture. A picture that has a
 * sound of its own cannot come with the mix.
 */
record KurentoSlot(boolean mix, Optional<Picture> picture) {
  /** A stream, and whether sound belongs to it. */
  record Picture(StreamId stream, boolean sound) {}

  static final KurentoSlot EMPTY = new KurentoSlot(false, Optional.empty());

  KurentoSlot with(Picture added) {
    return new KurentoSlot(mix, Optional.of(added));
  }

  KurentoSlot withMix(boolean carried) {
    return new KurentoSlot(carried, picture);
  }

  KurentoSlot withoutPicture() {
    return new KurentoSlot(mix, Optional.empty());
  }

  boolean hasRoomFor(Picture other) {
    return picture.isEmpty() && !(mix && other.sound());
  }

  boolean hasRoomForMix() {
    return picture.isEmpty() || !picture.get().sound();
  }
}
