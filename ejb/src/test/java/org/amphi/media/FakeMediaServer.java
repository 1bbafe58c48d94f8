package org.amphi.media;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import org.amphi.media.MediaFailure.Reason;
import org.amphi.shared.RoomId;
import org.jspecify.annotations.Nullable;

/**
 * A media server in memory, for tests that need no sound and no pictures. Keeps the port's
 * contract; answers at once, on the caller's thread.
 */
public final class FakeMediaServer implements MediaServer {
  private final Map<RoomId, FakeMediaRoom> rooms = new ConcurrentHashMap<>();
  private volatile boolean running = true;
  private volatile @Nullable CompletableFuture<Void> pong;

  @Override
  public CompletionStage<MediaRoom> open(RoomId id, Demand promised, MediaListener listener) {
    if (!running) {
      return CompletableFuture.failedStage(new MediaFailure(Reason.UNAVAILABLE, "killed"));
    }
    FakeMediaRoom room = new FakeMediaRoom(listener);
    rooms.put(id, room);
    return CompletableFuture.completedStage(room);
  }

  @Override
  public Capabilities capabilities() {
    return FakeMediaRoom.CAPABILITIES;
  }

  @Override
  public CompletionStage<Void> ping() {
    CompletableFuture<Void> unanswered = pong;
    if (unanswered != null) {
      return unanswered;
    }
    return running
        ? CompletableFuture.completedStage(null)
        : CompletableFuture.failedStage(new MediaFailure(Reason.UNAVAILABLE, "killed"));
  }

  @Override
  public void close() {
    kill();
  }

  /** Answers no ping from now on. */
  public void hang() {
    pong = new CompletableFuture<>();
  }

  /** Answers the pings that wait, and all others. */
  public void goOn() {
    CompletableFuture<Void> unanswered = pong;
    pong = null;
    if (unanswered != null) {
      unanswered.complete(null);
    }
  }

  /** Ends at once; all rooms are lost. */
  public void kill() {
    running = false;
    rooms.values().forEach(FakeMediaRoom::lose);
    rooms.clear();
  }

  /** Runs again, empty. */
  public void restart() {
    running = true;
  }

  /** The room of that name as it is carried now. */
  public FakeMediaRoom room(RoomId id) {
    FakeMediaRoom room = rooms.get(id);
    if (room == null) {
      throw new AssertionError("no media room " + id);
    }
    return room;
  }

  /** Hangs up a peer whose offer is known by this line. */
  void hangUp(String mark) {
    rooms.values().forEach(room -> room.hangUp(mark));
  }

  static String mark() {
    return "s=" + UUID.randomUUID();
  }
}
