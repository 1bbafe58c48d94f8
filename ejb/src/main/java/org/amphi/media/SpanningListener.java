package org.amphi.media;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What the servers of one spanning room say, as if they were one: a stream flows when all have it,
 * and the room is lost with any of them. Thread-safe.
 */
final class SpanningListener implements MediaListener {
  private static final Logger LOG = Logger.getLogger(SpanningListener.class.getName());

  private final MediaListener room;
  private final CompletableFuture<SpanningRoom> spanning = new CompletableFuture<>();
  private final AtomicBoolean lost = new AtomicBoolean();

  SpanningListener(MediaListener room) {
    this.room = room;
  }

  void spans(SpanningRoom made) {
    spanning.complete(made);
  }

  @Override
  @SuppressWarnings("FutureReturnValueIgnored")
  public void flowing(StreamId stream) {
    spanning
        .thenCompose(made -> made.spread(stream))
        .whenComplete(
            (spread, failure) -> {
              if (failure == null) {
                room.flowing(stream);
              } else {
                LOG.log(Level.WARNING, "a stream did not reach all servers of its room", failure);
                room.ended(stream);
              }
            });
  }

  @Override
  @SuppressWarnings("FutureReturnValueIgnored")
  public void ended(StreamId stream) {
    spanning
        .thenCompose(made -> made.forget(stream))
        .whenComplete((forgotten, failure) -> room.ended(stream));
  }

  @Override
  public void candidate(ConnectionId connection, IceCandidate candidate) {
    room.candidate(connection, candidate);
  }

  @Override
  public void talking(StreamId voice, boolean talks) {
    room.talking(voice, talks);
  }

  @Override
  public void lost() {
    if (lost.compareAndSet(false, true)) {
      room.lost();
    }
  }

  @Override
  public void suspected(boolean suspect) {
    room.suspected(suspect);
  }

  @Override
  public void draining() {
    room.draining();
  }

  @Override
  public void strained(Strain strain) {
    room.strained(strain);
  }

  @Override
  public void promises(Curve curve) {
    room.promises(curve);
  }
}
