package org.amphi.media.kurento;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What every object of Kurento's has: an id under its parent's, a name, children, events. */
class FakeObject {
  static final ObjectMapper JSON = new ObjectMapper();

  private static final Set<String> EVENTS = Set.of("Error", "ObjectCreated", "ObjectDestroyed");

  private final FakeKurento kurento;
  private final String id;
  private final String type;
  private final @Nullable FakeObject parent;
  private final List<FakeObject> children = new ArrayList<>();
  private String name;

  FakeObject(FakeKurento kurento, @Nullable FakeObject parent, String type) {
    this(kurento, parent, type, UUID.randomUUID() + "_kurento." + type);
  }

  FakeObject(FakeKurento kurento, @Nullable FakeObject parent, String type, String ownId) {
    this.kurento = kurento;
    this.parent = parent;
    this.type = type;
    this.id = parent == null ? ownId : parent.id + "/" + ownId;
    this.name = id;
    if (parent != null) {
      parent.children.add(this);
    }
  }

  FakeKurento kurento() {
    return kurento;
  }

  String id() {
    return id;
  }

  String type() {
    return type;
  }

  FakeObject pipeline() {
    return parent == null ? this : parent.pipeline();
  }

  List<FakeObject> children() {
    return List.copyOf(children);
  }

  /** What its class is made of, from the nearest. */
  List<String> hierarchy() {
    return List.of("kurento.MediaObject");
  }

  boolean tells(String event) {
    return EVENTS.contains(event);
  }

  /** Takes it out of all that it is part of; called after its children are gone. */
  void released() {
    if (parent != null) {
      parent.children.remove(this);
    }
  }

  JsonNode invoke(String operation, JsonNode parameters) {
    return switch (operation) {
      case "getName" -> TextNode.valueOf(name);
      case "setName" -> {
        name = text(parameters, "name");
        yield NullNode.instance;
      }
      case "addTag", "removeTag" -> NullNode.instance;
      case "getTags" -> JSON.createArrayNode();
      case "getChildren" -> {
        ArrayNode ids = JSON.createArrayNode();
        children.forEach(child -> ids.add(child.id));
        yield ids;
      }
      default -> throw WireError.noSuchOperation(operation, parameters.size());
    };
  }

  void emit(String event, ObjectNode data) {
    kurento.events().emit(this, event, data);
  }

  static String text(JsonNode parameters, String name) {
    JsonNode value = parameters.path(name);
    if (!value.isValueNode() || value.isNull()) {
      throw WireError.notText(name);
    }
    return value.asText();
  }
}
