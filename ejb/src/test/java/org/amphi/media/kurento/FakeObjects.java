package org.amphi.media.kurento;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** All objects of the server, whosever they are. */
final class FakeObjects {
  static final List<String> FACTORIES =
      List.of(
          "Composite",
          "GStreamerFilter",
          "HubPort",
          "MediaPipeline",
          "PassThrough",
          "PlayerEndpoint",
          "RecorderEndpoint",
          "RtpEndpoint",
          "WebRtcEndpoint");

  private final FakeKurento kurento;
  private final FakeServerObject server;
  private final Map<String, FakeObject> objects = new LinkedHashMap<>();
  private final Set<String> lacking = new HashSet<>();

  FakeObjects(FakeKurento kurento) {
    this.kurento = kurento;
    this.server = new FakeServerObject(kurento);
    objects.put(server.id(), server);
  }

  FakeObject find(String id) {
    FakeObject found = objects.get(id);
    if (found == null) {
      throw WireError.noSuchObject(id);
    }
    return found;
  }

  List<String> pipelines() {
    return objects.keySet().stream().filter(id -> id.endsWith("_kurento.MediaPipeline")).toList();
  }

  Stream<FakeElement> elements() {
    return List.copyOf(objects.values()).stream()
        .filter(FakeElement.class::isInstance)
        .map(FakeElement.class::cast);
  }

  Stream<FakeSdpEndpoint> endpoints() {
    return elements().filter(FakeSdpEndpoint.class::isInstance).map(FakeSdpEndpoint.class::cast);
  }

  /** From now on there is none of that type, as on a server without one of the modules. */
  boolean lack(String type) {
    return lacking.add(type);
  }

  FakeObject create(FakeSession owner, String type, JsonNode parameters) {
    if (!FACTORIES.contains(type) || lacking.contains(type)) {
      throw WireError.noSuchFactory(type);
    }
    FakeObject made = make(type, parameters);
    objects.put(made.id(), made);
    owner.objects().add(made.id());
    ObjectNode data = FakeObject.JSON.createObjectNode().put("object", made.id());
    server.emit("ObjectCreated", data);
    return made;
  }

  private FakeObject make(String type, JsonNode parameters) {
    if (type.equals("MediaPipeline")) {
      return new FakeObject(kurento, null, type);
    }
    if (type.equals("HubPort")) {
      return new FakeElement(kurento, find(FakeObject.text(parameters, "hub")), type);
    }
    FakeObject pipeline = find(FakeObject.text(parameters, "mediaPipeline"));
    if (!pipeline.type().equals("MediaPipeline")) {
      throw WireError.unexpected("bad_weak_ptr");
    }
    return switch (type) {
      case "WebRtcEndpoint" -> new FakeWebRtcEndpoint(kurento, pipeline);
      case "RtpEndpoint" -> new FakeSdpEndpoint(kurento, pipeline, type);
      case "PlayerEndpoint" -> new FakePlayer(kurento, pipeline);
      case "RecorderEndpoint" ->
          new FakeRecorder(kurento, pipeline, FakeObject.text(parameters, "uri"));
      case "GStreamerFilter" ->
          new FakeFilter(kurento, pipeline, FakeObject.text(parameters, "command"));
      case "Composite" -> new FakeObject(kurento, pipeline, type);
      default -> new FakeElement(kurento, pipeline, type);
    };
  }

  /** Releasing what is not there succeeds, as with the real one. */
  void release(String id) {
    FakeObject gone = objects.get(id);
    if (gone == null || gone == server) {
      return;
    }
    gone.children().forEach(child -> release(child.id()));
    gone.released();
    objects.remove(id);
    kurento.events().forgetObject(id);
    server.emit("ObjectDestroyed", FakeObject.JSON.createObjectNode().put("objectId", id));
  }
}
