package org.amphi.media.kurento;

import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.amphi.media.Await;
import org.amphi.media.ConnectionId;
import org.amphi.media.IceCandidate;
import org.amphi.media.MediaListener;
import org.amphi.media.Strain;
import org.amphi.media.StreamId;

/** What a room was told. */
final class Told implements MediaListener {
  private final Set<StreamId> flowing = ConcurrentHashMap.newKeySet();
  private final Set<StreamId> talking = ConcurrentHashMap.newKeySet();
  private final Queue<String> candidates = new ConcurrentLinkedQueue<>();
  private volatile boolean lost;

  void awaitFlowing(StreamId stream) {
    Await.until(stream + " flows", () -> flowing.contains(stream));
  }

  void awaitLost() {
    Await.until("lost", () -> lost);
  }

  boolean talks(StreamId voice) {
    return talking.contains(voice);
  }

  boolean isLost() {
    return lost;
  }

  /** Whose they are, as sent streams' names. */
  List<String> candidates() {
    return List.copyOf(candidates);
  }

  @Override
  public void flowing(StreamId stream) {
    flowing.add(stream);
  }

  @Override
  public void ended(StreamId stream) {
    flowing.remove(stream);
  }

  @Override
  public void candidate(ConnectionId connection, IceCandidate candidate) {
    candidates.add(
        connection instanceof ConnectionId.Sending sending
            ? sending.stream().toString()
            : "receiving");
  }

  @Override
  public void talking(StreamId voice, boolean talks) {
    if (talks) {
      talking.add(voice);
    } else {
      talking.remove(voice);
    }
  }

  @Override
  public void lost() {
    lost = true;
  }

  @Override
  public void suspected(boolean suspect) {}

  @Override
  public void draining() {}

  @Override
  public void strained(Strain strain) {}
}
