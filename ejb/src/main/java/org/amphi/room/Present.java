package org.amphi.room;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.amphi.shared.ParticipantId;

/**
 * Who is in a room at each point of one decision, and so hears of what comes next: nobody hears of
 * what was before he came in, for {@link RoomEvent.Admitted} shows him all of it.
 */
final class Present {
  private final RoomState before;
  private final Set<ParticipantId> now;

  Present(RoomState before) {
    this.before = before;
    this.now = new LinkedHashSet<>(before.participants().keySet());
  }

  /** Whom to tell; to be called once for each broadcast of the decision, in order. */
  Collection<ParticipantId> hearing(RoomEvent.Broadcast event) {
    if (event instanceof RoomEvent.ParticipantLeft left) {
      now.remove(left.participant());
    }
    Set<ParticipantId> hearing = new LinkedHashSet<>(now);
    if (event instanceof RoomEvent.ParticipantJoined joined) {
      now.add(joined.participant().id());
    }
    if (event instanceof RoomEvent.RoomEnded) {
      hearing.addAll(before.queue().here());
    }
    return hearing;
  }
}
