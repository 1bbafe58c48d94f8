package org.amphi.room;

import java.util.Collection;
import org.amphi.media.Demand;

/** What a room asks of media servers. Pure. */
final class Asking {
  private Asking() {}

  /** What it was booked for. */
  static Demand promised(RoomState room) {
    return Demand.promised(room.capacity().participants(), room.capacity().cameras());
  }

  /** What it asks for now. */
  static Demand now(RoomState room) {
    Collection<Participant> people = room.participants().values();
    long receivers = people.stream().filter(each -> each.receiving().wanted()).count();
    int shown =
        people.stream().mapToInt(each -> each.receiving().asked().streams().size()).max().orElse(0);
    long voices = people.stream().filter(Participant::isAudible).count();
    return new Demand((int) receivers, room.pictures(), shown, (int) voices);
  }
}
