package org.amphi.media.janus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.CompletionStage;
import org.amphi.media.IceCandidate;
import org.amphi.media.SdpAnswer;
import org.amphi.media.SdpOffer;

/** One attachment to the VideoRoom plugin: at most one peer connection. Thread-safe. */
final class JanusHandle {
  /** Told of what Janus says by itself about a handle, as its core names it: webrtcup, hangup... */
  interface Events {
    void told(String kind);
  }

  private final JanusConnection connection;
  private final long id;
  private final Events events;

  JanusHandle(JanusConnection connection, long id, Events events) {
    this.connection = connection;
    this.id = id;
    this.events = events;
  }

  long id() {
    return id;
  }

  void told(String kind) {
    events.told(kind);
  }

  /** Asks the plugin; answers with the plugin's whole event, jsep included. */
  CompletionStage<JsonNode> ask(ObjectNode body) {
    return connection.request(message("message").set("body", body));
  }

  CompletionStage<JsonNode> ask(ObjectNode body, SdpOffer offer) {
    return ask(body, "offer", offer.sdp());
  }

  CompletionStage<JsonNode> ask(ObjectNode body, SdpAnswer answer) {
    return ask(body, "answer", answer.sdp());
  }

  private CompletionStage<JsonNode> ask(ObjectNode body, String type, String sdp) {
    ObjectNode message = message("message").set("body", body);
    message.putObject("jsep").put("type", type).put("sdp", sdp);
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

  CompletionStage<Void> detach() {
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
}
