package org.amphi.media.janus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.amphi.shared.RoomId;

/**
 * The two handles that make, change and end a room's VideoRoom and its AudioBridge, which have the
 * room's name. Thread-safe.
 */
record JanusControl(
    RoomId room,
    String owner,
    JanusConnection connection,
    JanusHandle pictures,
    JanusHandle voices) {

  static CompletionStage<JanusControl> attach(
      RoomId room, JanusConnection connection, String owner) {
    CompletionStage<JanusHandle> voices =
        connection.attach(JanusPlugin.AUDIO_BRIDGE, JanusHandle.Events.NONE);
    return connection
        .attach(JanusPlugin.VIDEO_ROOM, JanusHandle.Events.NONE)
        .thenCombine(
            voices,
            (pictures, sounds) -> new JanusControl(room, owner, connection, pictures, sounds));
  }

  JanusSettings settings() {
    return connection.settings();
  }

  /** A request about this room, by one who may make rooms: one secret for both. */
  ObjectNode body(String request) {
    return JanusHandle.body(request)
        .put("room", room.toString())
        .put("admin_key", settings().secret());
  }

  /** Makes a room; one of that name that is left over is ended first. */
  CompletionStage<JsonNode> create(JanusHandle plugin, ObjectNode body) {
    return plugin
        .ask(body.deepCopy())
        .exceptionallyCompose(
            failure ->
                JanusStages.saidByJanus(failure).filter(JanusException::isRoomExists).isPresent()
                    ? plugin
                        .ask(body("destroy"))
                        .thenCompose(destroyed -> plugin.ask(body.deepCopy()))
                    : CompletableFuture.failedFuture(failure));
  }

  /** Ends what is left. Succeeds when nothing is. */
  CompletionStage<Void> destroy() {
    CompletableFuture<Void> silent = end(voices).toCompletableFuture();
    return end(pictures).thenCombine(silent, (dark, done) -> null);
  }

  private CompletionStage<Void> end(JanusHandle plugin) {
    return plugin
        .ask(body("destroy"))
        .handle((destroyed, gone) -> plugin)
        .thenCompose(JanusHandle::detach);
  }
}
