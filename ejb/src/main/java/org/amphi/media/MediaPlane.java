package org.amphi.media;

import java.util.concurrent.CompletionStage;
import org.amphi.shared.RoomId;

/**
 * Where media rooms are opened: one server, or a pool that chooses. Thread-safe; never blocks the
 * caller.
 */
public interface MediaPlane {

  /**
   * Makes an empty media room for that much. A room of that name that is left over from before is
   * ended first.
   *
   * <p>Fails with {@link MediaFailure} UNAVAILABLE when no server can be reached.
   */
  CompletionStage<MediaRoom> open(RoomId room, Demand promised, MediaListener listener);

  /**
   * Says what a room asks for now; {@link Demand#NONE} when it needs nothing any more. Servers that
   * place nothing do nothing about it.
   */
  default void demand(RoomId room, Demand actual) {}
}
