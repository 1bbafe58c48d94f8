package org.amphi.media.janus;

import static org.amphi.media.janus.JanusStages.translated;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpClient;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.amphi.media.Capabilities;
import org.amphi.media.Demand;
import org.amphi.media.MediaListener;
import org.amphi.media.MediaRoom;
import org.amphi.media.MediaServer;
import org.amphi.shared.RoomId;
import org.jspecify.annotations.Nullable;

/**
 * A Janus. Connects when it is first needed and again whenever the connection was lost; all rooms
 * of a lost connection are told that they are lost. Thread-safe.
 */
public final class JanusMediaServer implements MediaServer {
  static final Capabilities CAPABILITIES = new Capabilities(true, true, true, true);

  private final JanusSettings settings;

  /** Marks the rooms that this object made, among others of the same Janus. */
  private final String owner = UUID.randomUUID().toString();

  private final HttpClient http;
  private @Nullable CompletableFuture<JanusConnection> current;

  /** A Janus whose answers are handled on {@code executor}. Nothing is connected yet. */
  public JanusMediaServer(JanusSettings settings, Executor executor) {
    this.settings = settings;
    this.http =
        HttpClient.newBuilder().executor(executor).connectTimeout(settings.deadline()).build();
  }

  @Override
  public CompletionStage<MediaRoom> open(RoomId room, Demand promised, MediaListener listener) {
    CompletionStage<MediaRoom> opened =
        connection()
            .thenCompose(connection -> JanusControl.attach(room, connection, owner))
            .thenCompose(control -> open(control, listener));
    return translated(opened);
  }

  private static CompletionStage<MediaRoom> open(JanusControl control, MediaListener listener) {
    return control
        .create(control.pictures(), pictures(control))
        .thenCompose(created -> JanusMix.open(control))
        .thenApply(
            mix -> {
              JanusRoom made = new JanusRoom(control, mix, listener);
              control.connection().watch(made);
              return (MediaRoom) made;
            })
        .whenComplete(
            (opened, failure) -> {
              if (failure != null) {
                control.destroy();
              }
            });
  }

  private static ObjectNode pictures(JanusControl control) {
    ObjectNode create =
        control
            .body("create")
            .put("permanent", false)
            .put("description", control.owner())
            .put("publishers", JanusSettings.PUBLISHERS)
            .put("audiocodec", "opus")
            .put("videocodec", "vp8")
            .put("opus_fec", true)
            // Who is there is the room's to tell, not Janus's.
            .put("notify_joining", false);
    String recordings = control.settings().recordings();
    return recordings.isEmpty() ? create : create.put("rec_dir", recordings);
  }

  @Override
  public Capabilities capabilities() {
    return CAPABILITIES;
  }

  @Override
  public CompletionStage<Void> ping() {
    CompletableFuture<Void> answered =
        connection().thenCompose(JanusConnection::ping).toCompletableFuture();
    return translated(
        answered.orTimeout(JanusSettings.PING_DEADLINE.toMillis(), TimeUnit.MILLISECONDS));
  }

  private synchronized CompletableFuture<JanusConnection> connection() {
    if (current == null || isOver(current)) {
      boolean again = current != null;
      CompletionStage<JanusConnection> opened = JanusConnection.open(http, settings);
      current =
          (again ? opened.thenCompose(made -> JanusSweep.of(made, owner)) : opened)
              .toCompletableFuture();
    }
    return current;
  }

  private Optional<JanusConnection> open() {
    return current != null && current.isDone() && !isOver(current)
        ? Optional.of(current.join())
        : Optional.empty();
  }

  private static boolean isOver(CompletableFuture<JanusConnection> connection) {
    return connection.isCompletedExceptionally()
        || (connection.isDone() && !connection.join().isOpen());
  }

  /** To be called every {@link JanusSettings#KEEP_ALIVE}; notices a Janus that hangs. */
  public synchronized void keepAlive() {
    open().ifPresent(JanusConnection::keepAlive);
  }

  /** Ends the connection, and with it all rooms. */
  @Override
  public synchronized void close() {
    open().ifPresent(JanusConnection::close);
    current = null;
  }
}
