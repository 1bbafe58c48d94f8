package org.amphi.media.kurento;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

/** The object that stands for the server itself, under the name that all clients know. */
final class FakeServerObject extends FakeObject {
  static final String ID = "manager_ServerManager";

  FakeServerObject(FakeKurento kurento) {
    super(kurento, null, "ServerManager", ID);
  }

  @Override
  JsonNode invoke(String operation, JsonNode parameters) {
    return switch (operation) {
      case "getInfo" -> info();
      case "getPipelines" -> {
        ArrayNode ids = JSON.createArrayNode();
        kurento().objects().pipelines().forEach(ids::add);
        yield ids;
      }
      case "getSessions" -> {
        ArrayNode ids = JSON.createArrayNode();
        kurento().sessions().ids().forEach(ids::add);
        yield ids;
      }
      case "getUsedMemory" -> IntNode.valueOf(238_884);
      case "getCpuCount" -> IntNode.valueOf(2);
      // Asked for no interval, the real one answers with no number.
      case "getUsedCpu" ->
          parameters.path("interval").asInt() == 0 ? NullNode.instance : DoubleNode.valueOf(0.0);
      case "getMetadata" -> TextNode.valueOf("");
      default -> super.invoke(operation, parameters);
    };
  }

  private static ObjectNode info() {
    ObjectNode info = JSON.createObjectNode();
    info.put("__module__", "kurento").put("__type__", "ServerInfo");
    info.putArray("capabilities").add("transactions");
    ObjectNode module = info.putArray("modules").addObject();
    module.put("__module__", "kurento").put("__type__", "ModuleInfo");
    FakeObjects.FACTORIES.forEach(module.putArray("factories")::add);
    module.put("generationTime", "never").put("name", "core").put("version", "7.3.0");
    return info.put("type", "KMS").put("version", "7.3.0");
  }
}
