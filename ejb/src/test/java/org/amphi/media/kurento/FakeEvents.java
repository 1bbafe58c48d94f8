package org.amphi.media.kurento;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Who subscribed to what, and the frames that tell them. */
final class FakeEvents {
  private record Subscription(String session, String object, String type) {}

  private final Map<String, Subscription> subscriptions = new LinkedHashMap<>();
  private final Function<String, @Nullable FakeSession> sessions;
  private long tick = 1_795_432_078_000L;

  FakeEvents(Function<String, @Nullable FakeSession> sessions) {
    this.sessions = sessions;
  }

  String subscribe(FakeSession session, FakeObject object, String type) {
    if (!object.tells(type)) {
      throw WireError.noSuchEvent(type);
    }
    String id = UUID.randomUUID().toString();
    subscriptions.put(id, new Subscription(session.id(), object.id(), type));
    return id;
  }

  void unsubscribe(String id) {
    subscriptions.remove(id);
  }

  void forgetSession(String id) {
    subscriptions.values().removeIf(each -> each.session().equals(id));
  }

  void forgetObject(String id) {
    subscriptions.values().removeIf(each -> each.object().equals(id));
  }

  void emit(FakeObject source, String type, ObjectNode data) {
    data.put("source", source.id());
    data.putArray("tags");
    data.put("timestampMillis", Long.toString(++tick)).put("type", type);
    for (Subscription each : subscriptions.values()) {
      FakeSession session = sessions.apply(each.session());
      if (session != null && each.object().equals(source.id()) && each.type().equals(type)) {
        session.tell(frame(source, type, data));
      }
    }
  }

  private static ObjectNode frame(FakeObject source, String type, ObjectNode data) {
    ObjectNode frame = FakeObject.JSON.createObjectNode().put("jsonrpc", "2.0");
    ObjectNode value = frame.put("method", "onEvent").putObject("params").putObject("value");
    value.set("data", data);
    value.put("object", source.id()).put("type", type);
    return frame;
  }
}
