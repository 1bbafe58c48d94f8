package org.amphi.media.kurento;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Pattern;

/**
 * Several calls in one request; {@code newref:N} names what call N made. Ends at the first error.
 */
final class FakeTransaction {
  private static final Pattern NEW = Pattern.compile("\"newref:(\\d+)\"");

  private final FakeMethods methods;

  FakeTransaction(FakeMethods methods) {
    this.methods = methods;
  }

  ObjectNode run(JsonNode parameters, FakeSession session, FakeSocket socket) {
    ArrayNode answers = FakeObject.JSON.createArrayNode();
    int place = 0;
    for (JsonNode operation : parameters.path("operations")) {
      if (operation.path("id").asInt(-1) != place) {
        throw WireError.malformedTransaction(place);
      }
      place++;
      ObjectNode answer = answers.addObject();
      try {
        JsonNode given = withReferences(operation.path("params"), answers);
        JsonNode result = methods.call(operation.path("method").asText(), given, socket);
        answer.put("id", place - 1).put("jsonrpc", "2.0").set("result", result);
      } catch (WireError error) {
        answer.set("error", error.asJson());
        answer.put("id", place - 1).put("jsonrpc", "2.0");
        break;
      }
    }
    ObjectNode result = FakeObject.JSON.createObjectNode().put("sessionId", session.id());
    result.set("value", answers);
    return result;
  }

  private static JsonNode withReferences(JsonNode parameters, ArrayNode answers) {
    String text =
        NEW.matcher(parameters.toString())
            .replaceAll(
                found ->
                    answers
                        .path(Integer.parseInt(found.group(1)))
                        .path("result")
                        .path("value")
                        .toString());
    return FakeKurentoJson.parsed(text);
  }
}
