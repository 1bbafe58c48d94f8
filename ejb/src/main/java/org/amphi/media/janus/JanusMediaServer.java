package org.amphi.media.janus;

import static org.amphi.media.janus.JanusStages.translated;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpClient;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.amphi.media.Capabilities;
import org.amphi.media.Demand;
import org.amphi.media.MediaListener;
import org.amphi.media.MediaRoom;
import org.amphi.media.MediaServer;
import org.amphi.shared.RoomId;
import org.jspecify.annotations.Nullable;

/**
 * A Janus. Connects when the first room is opened and again whenever the connection was lost; all
 * rooms of a lost connection are told that they are lost. Thread-safe.
 */
public final class JanusMediaServer implements MediaServer {
  static final Capabilities CAPABILITIES = new Capabilities(true, true, true);

  private final JanusSettings settings;
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
        connection().thenCompose(connection -> open(connection, room, listener));
    return translated(opened);
  }

  @Override
  public Capabilities capabilities() {
    return CAPABILITIES;
  }

  @Override
  public CompletionStage<Void> ping() {
    return translated(connection().thenCompose(JanusConnection::ping));
  }

  private CompletionStage<MediaRoom> open(
      JanusConnection connection, RoomId room, MediaListener listener) {
    return connection
        .attach(kind -> {})
        .thenCompose(
            control ->
                create(control, room)
                    .thenApply(
                        created -> {
                          connection.tellEnd(listener);
                          return (MediaRoom) new JanusRoom(room, connection, control, listener);
                        })
                    .whenComplete(
                        (opened, failure) -> {
                          if (failure != null) {
                            control.detach();
                          }
                        }));
  }

  private CompletionStage<JsonNode> create(JanusHandle control, RoomId room) {
    ObjectNode body =
        JanusHandle.body("create")
            .put("room", room.toString())
            // Whoever may control this Janus may make rooms: one secret for both.
            .put("admin_key", settings.secret())
            .put("permanent", false)
            .put("publishers", JanusSettings.PUBLISHERS)
            .put("bitrate", JanusSettings.CAMERA_BITRATE)
            .put("audiocodec", "opus")
            .put("videocodec", "vp8")
            // Who is there is the room's to tell, not Janus's.
            .put("notify_joining", false);
    return control
        .ask(body.deepCopy())
        .exceptionallyCompose(
            failure ->
                JanusStages.isCode(failure, JanusException.ROOM_EXISTS)
                    ? destroy(control, room).thenCompose(gone -> control.ask(body.deepCopy()))
                    : CompletableFuture.failedFuture(failure));
  }

  private static CompletionStage<JsonNode> destroy(JanusHandle control, RoomId room) {
    return control.ask(JanusHandle.body("destroy").put("room", room.toString()));
  }

  private synchronized CompletableFuture<JanusConnection> connection() {
    if (current == null || isOver(current)) {
      current = JanusConnection.open(http, settings).toCompletableFuture();
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
