package org.amphi.media.kurento;

import static org.amphi.media.kurento.KurentoStages.translated;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.amphi.media.Capabilities;
import org.amphi.media.Demand;
import org.amphi.media.MediaListener;
import org.amphi.media.MediaRoom;
import org.amphi.media.MediaServer;
import org.amphi.shared.RoomId;
import org.jspecify.annotations.Nullable;

/**
 * A Kurento. Connects when the first room is opened and again whenever the connection was lost; all
 * rooms of a lost connection are told that they are lost. Thread-safe.
 *
 * <p>One Kurento serves one Amphi: whoever may connect to it may release anybody's objects.
 */
public final class KurentoMediaServer implements MediaServer {
  static final Capabilities CAPABILITIES = new Capabilities(false, false, false, true);

  private final KurentoSettings settings;
  private final Executor executor;
  private final Map<RoomId, KurentoRoom> rooms = new ConcurrentHashMap<>();
  private @Nullable CompletableFuture<KurentoConnection> current;

  /** A Kurento to which requests are sent on {@code executor}. Nothing is connected yet. */
  public KurentoMediaServer(KurentoSettings settings, Executor executor) {
    this.settings = settings;
    this.executor = executor;
  }

  @Override
  public Capabilities capabilities() {
    return CAPABILITIES;
  }

  @Override
  public CompletionStage<MediaRoom> open(RoomId id, Demand promised, MediaListener listener) {
    KurentoRoom before = rooms.remove(id);
    CompletionStage<Void> freed =
        before == null ? CompletableFuture.completedStage(null) : before.close();
    return translated(
        freed
            .thenCompose(ended -> connection())
            .thenCompose(connection -> open(connection, id, listener)));
  }

  private CompletionStage<MediaRoom> open(
      KurentoConnection connection, RoomId id, MediaListener listener) {
    return connection
        .pipeline()
        .thenApply(
            pipeline -> {
              KurentoElements elements = new KurentoElements(connection.calls(), pipeline);
              KurentoRoom room = new KurentoRoom(connection, elements, settings, listener);
              room.whenClosed(() -> rooms.remove(id, room));
              rooms.put(id, room);
              connection.tellEnd(listener);
              return room;
            });
  }

  @Override
  public CompletionStage<Void> ping() {
    return translated(connection().thenCompose(KurentoConnection::ping));
  }

  private synchronized CompletableFuture<KurentoConnection> connection() {
    if (current == null || isOver(current)) {
      current = KurentoConnection.open(settings, executor);
    }
    return current;
  }

  private static boolean isOver(CompletableFuture<KurentoConnection> connection) {
    return connection.isCompletedExceptionally()
        || (connection.isDone() && connection.join().isOver());
  }

  @Override
  public synchronized void close() {
    if (current != null) {
      CompletableFuture<Void> unused = current.thenAccept(KurentoConnection::end);
    }
    current = null;
    rooms.clear();
  }
}
