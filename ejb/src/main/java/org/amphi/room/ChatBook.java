package org.amphi.room;

import java.util.concurrent.CompletionStage;
import org.amphi.shared.RoomId;

/** Where a room's chat is kept. Never blocks the caller. */
public interface ChatBook {
  /** A line as it is kept. */
  record Kept(ChatLine line, boolean isNew) {}

  /**
   * Keeps a line. Completes when it is committed, in the order of the calls; fails when it is not
   * kept. A line whose id is kept already is answered as it is, and is not new.
   */
  CompletionStage<Kept> keep(RoomId room, ChatDraft draft);

  /** The last lines before that number, in order; 0 for the latest. */
  CompletionStage<ChatPage> read(RoomId room, long before);
}
