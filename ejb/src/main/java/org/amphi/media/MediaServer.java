package org.amphi.media;

import java.util.concurrent.CompletionStage;
import org.amphi.shared.RoomId;

/** A media server, or what stands for one. Thread-safe; never blocks the caller. */
public interface MediaServer {

  /**
   * Makes an empty media room. A room of that name that is left over from before is ended first.
   *
   * <p>Fails with {@link MediaFailure} UNAVAILABLE when the server cannot be reached.
   */
  CompletionStage<MediaRoom> open(RoomId room, MediaListener listener);
}
