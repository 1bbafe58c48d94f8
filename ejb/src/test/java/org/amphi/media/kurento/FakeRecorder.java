package org.amphi.media.kurento;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Set;

/** A recorder that writes nothing. Calls in the wrong state succeed without a word. */
final class FakeRecorder extends FakeElement {
  private static final Set<String> EVENTS =
      Set.of("Recording", "Paused", "Stopped", "UriEndpointStateChanged");

  private final String uri;
  private String state = "STOP";

  FakeRecorder(FakeKurento kurento, FakeObject pipeline, String uri) {
    super(kurento, pipeline, "RecorderEndpoint");
    this.uri = uri;
  }

  @Override
  List<String> hierarchy() {
    return List.of(
        "kurento.UriEndpoint", "kurento.Endpoint", "kurento.MediaElement", "kurento.MediaObject");
  }

  @Override
  boolean tells(String event) {
    return EVENTS.contains(event) || super.tells(event);
  }

  @Override
  JsonNode invoke(String operation, JsonNode parameters) {
    return switch (operation) {
      case "getUri" -> TextNode.valueOf(uri);
      case "getState" -> TextNode.valueOf(state);
      case "record" -> record();
      case "pause" -> become("PAUSE", "Paused");
      case "stop", "stopAndWait" -> become("STOP", "Stopped");
      default -> super.invoke(operation, parameters);
    };
  }

  private JsonNode record() {
    if (uri.startsWith("file:///proc/")) {
      // Two errors, and then the reply that all is well.
      fail(6, "Could not open file for writing.");
      fail(4, "state change failed and some element failed to post a proper error message");
      return NullNode.instance;
    }
    return become("START", "Recording");
  }

  private void fail(int code, String words) {
    ObjectNode data = JSON.createObjectNode();
    data.put("description", "Error code " + code + ": " + words).put("errorCode", code);
    emit("Error", data);
  }

  private JsonNode become(String next, String event) {
    if (!state.equals(next)) {
      state = next;
      emit("UriEndpointStateChanged", JSON.createObjectNode().put("state", next));
      emit(event, JSON.createObjectNode());
    }
    return NullNode.instance;
  }
}
