package org.amphi.media.kurento;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Requests and replies. A request that bears the number of an earlier one of its session is not
 * carried out: it gets that one's reply, whatever it asks for. (The real one forgets after 20 s.)
 */
final class FakeRpc {
  private final FakeKurento kurento;
  private final FakeMethods methods;

  FakeRpc(FakeKurento kurento) {
    this.kurento = kurento;
    this.methods = new FakeMethods(kurento);
  }

  /** The reply to one frame. */
  ObjectNode reply(JsonNode request, FakeSocket socket) {
    if (!request.isObject() || !request.path("jsonrpc").asText().equals("2.0")) {
      return failed(NullNode.instance, WireError.notARequest());
    }
    JsonNode id = request.path("id");
    JsonNode parameters = request.path("params");
    String named = parameters.path("sessionId").asText(socket.session());
    ObjectNode earlier = kurento.sessions().earlierAnswer(named, id.asText());
    if (earlier != null && !id.isMissingNode()) {
      return earlier;
    }
    ObjectNode reply = carriedOut(request.path("method").asText(), id, parameters, socket);
    remember(named.isEmpty() ? socket.session() : named, id, reply);
    return reply;
  }

  private void remember(String session, JsonNode id, ObjectNode reply) {
    FakeSession known = kurento.sessions().find(session);
    if (known != null && !id.isMissingNode()) {
      known.answers().put(id.asText(), reply);
    }
  }

  private ObjectNode carriedOut(
      String method, JsonNode id, JsonNode parameters, FakeSocket socket) {
    try {
      JsonNode result = methods.call(method, parameters, socket);
      if (id.isMissingNode()) {
        return ignored(result);
      }
      ObjectNode reply = FakeObject.JSON.createObjectNode();
      reply.set("id", id);
      reply.put("jsonrpc", "2.0").set("result", result);
      return reply;
    } catch (WireError error) {
      return failed(id.isMissingNode() ? NullNode.instance : id, error);
    }
  }

  private static ObjectNode failed(JsonNode id, WireError error) {
    ObjectNode reply = FakeObject.JSON.createObjectNode();
    reply.set("error", error.asJson());
    reply.set("id", id);
    return reply.put("jsonrpc", "2.0");
  }

  /** What asks for no reply gets an error that holds it. */
  private static ObjectNode ignored(JsonNode result) {
    ObjectNode reply = FakeObject.JSON.createObjectNode();
    ObjectNode error = reply.putObject("error").put("code", -32000);
    error.set("data", result);
    error.put("message", "Ignoring response because of a notification request");
    reply.set("id", NullNode.instance);
    return reply.put("jsonrpc", "2.0");
  }
}
