package org.amphi.media.janus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.CompletionStage;
import org.amphi.media.IceCandidate;
import org.amphi.media.SdpAnswer;

/** One attachment to a plugin: at most one peer connection. Thread-safe. */
final class JanusHandle {
  /**
   * Told of what Janus says by itself about a handle, as its core names it (webrtcup, hangup...);
   * of a plugin's own event, with what the plugin says.
   */
  interface Events {
    /** Nobody listens. */
    Events NONE = (kind, data) -> {};

    void told(String kind, JsonNode data);
  }

  private final JanusConnection connection;
  private final long id;
  private volatile Events events = Events.NONE;

  JanusHandle(JanusConnection connection, long id) {
    this.connection = connection;
    this.id = id;
  }

  long id() {
    return id;
  }

  void listen(Events listener) {
    events = listener;
  }

  void told(String kind, JsonNode data) {
    events.told(kind, data);
  }

  /** Asks the plugin; answers with the plugin's whole event, jsep included. */
  CompletionStage<JsonNode> ask(ObjectNode body) {
    return connection.request(message("message").set("body", body));
  }

  /** Asks with a browser's offer, which was looked at already. */
  CompletionStage<JsonNode> ask(ObjectNode body, String offer, JanusSdp looked) {
    ObjectNode message = message("message").set("body", body);
    message
        .putObject("jsep")
        .put("type", "offer")
        .put("sdp", offer)
        .put("rid_order", looked.lowestLayerFirst() ? "lmh" : "hml");
    return connection.request(message);
  }

  CompletionStage<JsonNode> ask(ObjectNode body, SdpAnswer answer) {
    ObjectNode message = message("message").set("body", body);
    message.putObject("jsep").put("type", "answer").put("sdp", answer.sdp());
    return connection.request(message);
  }

  void trickle(IceCandidate candidate) {
    ObjectNode message = message("trickle");
    if (candidate.isEnd()) {
      message.putObject("candidate").put("completed", true);
    } else {
      message
          .putObject("candidate")
          .put("candidate", candidate.candidate())
          .put("sdpMid", candidate.mid())
          .put("sdpMLineIndex", candidate.index());
    }
    // A candidate that comes too late or is malformed costs nobody anything.
    connection.request(message);
  }

  /** Ends it with its peer connection. Succeeds when it is gone already. */
  CompletionStage<Void> detach() {
    events = Events.NONE;
    connection.forget(this);
    return connection.request(message("detach")).handle((done, gone) -> null);
  }

  private ObjectNode message(String kind) {
    return connection.message(kind).put("handle_id", id);
  }

  static ObjectNode body(String request) {
    return JanusWire.JSON.createObjectNode().put("request", request);
  }

  static JsonNode data(JsonNode event) {
    return event.path("plugindata").path("data");
  }

  static String sdp(JsonNode event) {
    return event.path("jsep").path("sdp").asText();
  }
}
