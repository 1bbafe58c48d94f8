package org.amphi.room;

import java.util.Collection;
import org.amphi.shared.ParticipantId;

/** Those to whom a room tells what happens. Called in order, by one thread at a time per room. */
public interface RoomAudience {
  /**
   * Passes an event on; never waits for anybody.
   *
   * @param seq number of the last event that everybody was told, this one included
   */
  void tell(Collection<ParticipantId> to, RoomEvent event, long seq);
}
