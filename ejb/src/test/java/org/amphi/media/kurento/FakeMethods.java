package org.amphi.media.kurento;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What Kurento's JSON-RPC methods do, each with its result. */
final class FakeMethods {
  private final FakeKurento kurento;

  FakeMethods(FakeKurento kurento) {
    this.kurento = kurento;
  }

  /** The result of one call; a failure is a {@link WireError}. */
  JsonNode call(String method, JsonNode parameters, FakeSocket socket) {
    if (parameters.isArray()) {
      throw WireError.unexpected("in Json::Value::find(begin, end): requires objectValue");
    }
    return switch (method) {
      case "ping" -> ping(parameters, socket);
      case "connect" -> result(connect(parameters, socket)).put("serverId", kurento.id());
      case "keepAlive" -> result(kurento.sessions().existing(named(parameters), socket));
      case "closeSession" -> {
        kurento.sessions().end(named(parameters));
        yield FakeObject.JSON.nullNode();
      }
      case "create" -> create(parameters, meant(parameters, socket));
      case "invoke" -> invoke(parameters, socket);
      case "subscribe" -> subscribe(parameters, socket);
      case "unsubscribe" -> {
        kurento.events().unsubscribe(required(parameters, "subscription"));
        yield result(meant(parameters, socket));
      }
      case "release" -> {
        kurento.objects().release(required(parameters, "object"));
        yield result(meant(parameters, socket));
      }
      case "ref" -> {
        FakeObject object = kurento.objects().find(required(parameters, "object"));
        FakeSession session = meant(parameters, socket);
        holds(session, object);
        yield result(session);
      }
      case "unref" -> {
        FakeSession session = meant(parameters, socket);
        session.objects().remove(required(parameters, "object"));
        yield result(session);
      }
      case "describe" -> describe(parameters, socket);
      case "transaction" ->
          new FakeTransaction(this).run(parameters, meant(parameters, socket), socket);
      default -> throw WireError.noSuchMethod();
    };
  }

  /** Before there is a session a ping names none, and makes none. */
  private ObjectNode ping(JsonNode parameters, FakeSocket socket) {
    boolean anonymous = named(parameters).isEmpty() && socket.session().isEmpty();
    ObjectNode answer =
        anonymous ? FakeObject.JSON.createObjectNode() : result(meant(parameters, socket));
    return answer.put("value", "pong");
  }

  private FakeSession connect(JsonNode parameters, FakeSocket socket) {
    String named = named(parameters);
    return named.isEmpty()
        ? kurento.sessions().meant("", socket)
        : kurento.sessions().existing(named, socket);
  }

  private ObjectNode create(JsonNode parameters, FakeSession session) {
    String type = required(parameters, "type");
    FakeObject made = kurento.objects().create(session, type, parameters.path("constructorParams"));
    return result(session).put("value", made.id());
  }

  private ObjectNode invoke(JsonNode parameters, FakeSocket socket) {
    String operation = required(parameters, "operation");
    FakeObject object = kurento.objects().find(required(parameters, "object"));
    FakeSession session = meant(parameters, socket);
    holds(session, object);
    JsonNode value = object.invoke(operation, parameters.path("operationParams"));
    return result(session).set("value", value);
  }

  private ObjectNode subscribe(JsonNode parameters, FakeSocket socket) {
    FakeObject object = kurento.objects().find(required(parameters, "object"));
    FakeSession session = meant(parameters, socket);
    holds(session, object);
    String id = kurento.events().subscribe(session, object, required(parameters, "type"));
    return result(session).put("value", id);
  }

  private ObjectNode describe(JsonNode parameters, FakeSocket socket) {
    FakeObject object = kurento.objects().find(required(parameters, "object"));
    ObjectNode answer = FakeObject.JSON.createObjectNode();
    object.hierarchy().forEach(answer.putArray("hierarchy")::add);
    answer.put("qualifiedType", "kurento." + object.type());
    answer.put("sessionId", meant(parameters, socket).id());
    return answer.put("type", object.type());
  }

  /** Who uses an object keeps it, and what it stands in, from being collected with its maker. */
  private static void holds(FakeSession session, FakeObject object) {
    session.objects().add(object.id());
    session.objects().add(object.pipeline().id());
  }

  private FakeSession meant(JsonNode parameters, FakeSocket socket) {
    return kurento.sessions().meant(named(parameters), socket);
  }

  private static String named(JsonNode parameters) {
    return parameters.path("sessionId").asText("");
  }

  private static String required(JsonNode parameters, String name) {
    JsonNode value = parameters.path(name);
    if (value.isMissingNode()) {
      throw WireError.missing(name);
    }
    return value.asText();
  }

  private static ObjectNode result(FakeSession session) {
    return FakeObject.JSON.createObjectNode().put("sessionId", session.id());
  }
}
