package org.amphi.bench.bare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.CompletableFuture;

/** A handle on a plugin of Janus's. Thread-safe. */
final class JanusPlugin {
  private final JanusControl control;
  private final long id;

  JanusPlugin(JanusControl control, long id) {
    this.control = control;
    this.id = id;
  }

  /** What the plugin answered, and the session description that came with it, or an empty one. */
  record Answer(JsonNode data, String sdp) {}

  static ObjectNode body(String request) {
    return JanusControl.JSON.createObjectNode().put("request", request);
  }

  CompletableFuture<Answer> ask(ObjectNode body) {
    return answer(message(body));
  }

  /** The same with an {@code offer} or {@code answer}. */
  CompletableFuture<Answer> ask(ObjectNode body, String type, String sdp) {
    ObjectNode message = message(body);
    message.putObject("jsep").put("type", type).put("sdp", sdp);
    return answer(message);
  }

  private ObjectNode message(ObjectNode body) {
    return control.messageOf(id, "message").set("body", body);
  }

  private CompletableFuture<Answer> answer(ObjectNode message) {
    return control
        .request(message)
        .thenApply(
            event ->
                new Answer(
                    event.path("plugindata").path("data"),
                    event.path("jsep").path("sdp").asText()));
  }
}
