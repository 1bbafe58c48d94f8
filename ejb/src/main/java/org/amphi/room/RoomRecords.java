package org.amphi.room;

import java.util.concurrent.CompletionStage;
import org.amphi.shared.RoomId;

/** Where a room's decisions are made to last. Never blocks the caller. */
public interface RoomRecords {
  /** Completes when it is committed that the room has ended. */
  CompletionStage<Void> recordEnd(RoomId room);
}
