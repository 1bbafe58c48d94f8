package org.amphi.media;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A room that only remembers what its media server told it. */
final class HeardMedia implements MediaListener {
  private final Set<StreamId> flowing = ConcurrentHashMap.newKeySet();
  private final Set<StreamId> ended = ConcurrentHashMap.newKeySet();
  private volatile boolean lost;

  @Override
  public void flowing(StreamId stream) {
    flowing.add(stream);
  }

  @Override
  public void ended(StreamId stream) {
    ended.add(stream);
  }

  @Override
  public void candidate(ConnectionId connection, IceCandidate candidate) {}

  @Override
  public void talking(StreamId voice, boolean talks) {}

  @Override
  public void suspected(boolean suspect) {}

  @Override
  public void draining() {}

  @Override
  public void strained(Strain strain) {}

  @Override
  public void lost() {
    lost = true;
  }

  void forgetFlowing() {
    flowing.clear();
  }

  void awaitFlowing(StreamId stream) {
    Await.until(stream + " flows", () -> flowing.contains(stream));
  }

  void awaitEnded(StreamId stream) {
    Await.until(stream + " has ended", () -> ended.contains(stream));
  }

  void awaitLost() {
    Await.until("the media room is lost", () -> lost);
  }
}
