package org.amphi.media.kurento;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which connection carries what: what stays keeps its place, what is new takes a free one, and only
 * then are there more. Connections are never given up while somebody receives: one that is free is
 * ready for the next picture without a new handshake.
 */
final class KurentoSlots {
  private KurentoSlots() {}

  /**
   * The new content of each connection, in the order of {@code now}; those beyond are to be made.
   */
  static List<KurentoSlot> filled(
      List<KurentoSlot> now, boolean mix, Set<KurentoSlot.Picture> wanted) {
    List<KurentoSlot> slots = new ArrayList<>(now);
    Set<KurentoSlot.Picture> missing = new LinkedHashSet<>(wanted);
    slots.replaceAll(
        slot -> {
          boolean stays = slot.picture().filter(missing::remove).isPresent();
          KurentoSlot kept = stays ? slot : slot.withoutPicture();
          return mix ? kept : kept.withMix(false);
        });
    if (mix && slots.stream().noneMatch(KurentoSlot::mix)) {
      int place = free(slots, KurentoSlot::hasRoomForMix);
      slots.set(place, slots.get(place).withMix(true));
    }
    for (KurentoSlot.Picture picture : missing) {
      int place = free(slots, slot -> slot.hasRoomFor(picture));
      slots.set(place, slots.get(place).with(picture));
    }
    return slots;
  }

  private static int free(List<KurentoSlot> slots, Predicate<KurentoSlot> suits) {
    for (int place = 0; place < slots.size(); place++) {
      if (suits.test(slots.get(place))) {
        return place;
      }
    }
    slots.add(KurentoSlot.EMPTY);
    return slots.size() - 1;
  }
}
