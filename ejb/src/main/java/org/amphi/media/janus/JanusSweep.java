package org.amphi.media.janus;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.concurrent.CompletionStage;

/**
 * Ends what a lost connection left on a Janus that lives: it keeps its rooms, and goes on to mix
 * their sound, when nobody is there any more.
 */
final class JanusSweep {
  private JanusSweep() {}

  /** Completes with the connection when all rooms of that owner are gone, or cannot be ended. */
  static CompletionStage<JanusConnection> of(JanusConnection connection, String owner) {
    CompletionStage<Void> voices = sweep(connection, JanusPlugin.AUDIO_BRIDGE, owner);
    return sweep(connection, JanusPlugin.VIDEO_ROOM, owner)
        .thenCombine(voices, (dark, silent) -> connection)
        .handle((swept, failure) -> connection);
  }

  private static CompletionStage<Void> sweep(
      JanusConnection connection, JanusPlugin plugin, String owner) {
    return connection
        .attach(plugin, JanusHandle.Events.NONE)
        .thenCompose(
            handle ->
                handle
                    .ask(JanusHandle.body("list"))
                    .thenCompose(rooms -> end(handle, JanusHandle.data(rooms), owner))
                    .thenCompose(ended -> handle.detach()));
  }

  private static CompletionStage<Void> end(JanusHandle handle, JsonNode rooms, String owner) {
    CompletionStage<Void> all = JanusStages.done();
    for (JsonNode room : rooms.path("list")) {
      if (room.path("description").asText().equals(owner)) {
        CompletionStage<JsonNode> one =
            handle.ask(JanusHandle.body("destroy").put("room", room.path("room").asText()));
        all = all.thenCombine(one, (before, destroyed) -> null);
      }
    }
    return all;
  }
}
