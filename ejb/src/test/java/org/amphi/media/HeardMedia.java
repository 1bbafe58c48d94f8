package org.amphi.media;

import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** A room that only remembers what its media server told it. */
public final class HeardMedia implements MediaListener {
  /** A candidate of the server's for one connection. */
  record Found(ConnectionId connection, IceCandidate candidate) {}

  private final Set<StreamId> flowing = ConcurrentHashMap.newKeySet();
  private final Set<StreamId> ended = ConcurrentHashMap.newKeySet();
  private final Map<StreamId, Boolean> talking = new ConcurrentHashMap<>();
  private final Queue<Found> candidates = new ConcurrentLinkedQueue<>();
  private final AtomicInteger lost = new AtomicInteger();

  @Override
  public void flowing(StreamId stream) {
    flowing.add(stream);
  }

  @Override
  public void ended(StreamId stream) {
    ended.add(stream);
  }

  @Override
  public void candidate(ConnectionId connection, IceCandidate candidate) {
    candidates.add(new Found(connection, candidate));
  }

  @Override
  public void talking(StreamId voice, boolean talks) {
    talking.put(voice, talks);
  }

  @Override
  public void suspected(boolean suspect) {}

  @Override
  public void draining() {}

  @Override
  public void strained(Strain strain) {}

  @Override
  public void lost() {
    lost.incrementAndGet();
  }

  void forgetFlowing() {
    flowing.clear();
  }

  boolean flows(StreamId stream) {
    return flowing.contains(stream);
  }

  boolean hasEnded(StreamId stream) {
    return ended.contains(stream);
  }

  boolean talks(StreamId voice) {
    return talking.getOrDefault(voice, false);
  }

  /** Whether all of it is lost. */
  public boolean isLost() {
    return timesLost() > 0;
  }

  /** How often it was said. */
  public int timesLost() {
    return lost.get();
  }

  /** The next of the server's candidates that nobody took yet. */
  Optional<Found> nextCandidate() {
    return Optional.ofNullable(candidates.poll());
  }
}
