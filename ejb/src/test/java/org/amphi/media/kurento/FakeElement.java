package org.amphi.media.kurento;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What can be connected: sound, pictures and data go from a source to any number of sinks. */
class FakeElement extends FakeObject {
  enum Kind {
    AUDIO,
    VIDEO,
    DATA
  }

  private record Link(FakeElement source, FakeElement sink, Kind kind) {}

  private static final Set<String> EVENTS =
      Set.of(
          "ElementConnected",
          "ElementDisconnected",
          "MediaFlowInStateChanged",
          "MediaFlowOutStateChanged",
          "MediaTranscodingStateChanged");

  private final List<Link> sinks = new ArrayList<>();
  private final List<Link> sources = new ArrayList<>();
  private final Set<Kind> flowingOut = EnumSet.noneOf(Kind.class);

  FakeElement(FakeKurento kurento, FakeObject parent, String type) {
    super(kurento, parent, type);
  }

  @Override
  List<String> hierarchy() {
    return List.of("kurento.MediaElement", "kurento.MediaObject");
  }

  @Override
  boolean tells(String event) {
    return EVENTS.contains(event) || super.tells(event);
  }

  @Override
  JsonNode invoke(String operation, JsonNode parameters) {
    return switch (operation) {
      case "connect" -> {
        FakeElement sink = sink(parameters);
        if (sink.pipeline() != pipeline()) {
          throw WireError.cannotConnect("Media elements do not share pipeline");
        }
        kinds(parameters).forEach(kind -> connect(sink, kind));
        yield NullNode.instance;
      }
      case "disconnect" -> {
        FakeElement sink = sink(parameters);
        kinds(parameters).forEach(kind -> disconnect(sink, kind));
        yield NullNode.instance;
      }
      case "getSinkConnections" -> described(sinks);
      case "getSourceConnections" -> described(sources);
      case "isMediaFlowingOut" -> BooleanNode.valueOf(flowingOut.containsAll(kinds(parameters)));
      case "isMediaFlowingIn" ->
          BooleanNode.valueOf(
              sources.stream().anyMatch(link -> kinds(parameters).contains(link.kind())));
      case "getStats" -> JSON.createObjectNode();
      case "setMaxOutputBitrate", "setMinOutputBitrate", "setOutputBitrate" -> NullNode.instance;
      default -> super.invoke(operation, parameters);
    };
  }

  private FakeElement sink(JsonNode parameters) {
    FakeObject named = kurento().objects().find(text(parameters, "sink"));
    if (named instanceof FakeElement element) {
      return element;
    }
    throw WireError.noSuchObject(named.id());
  }

  private static Set<Kind> kinds(JsonNode parameters) {
    JsonNode named = parameters.path("mediaType");
    if (named.isMissingNode()) {
      return EnumSet.allOf(Kind.class);
    }
    try {
      return EnumSet.of(Kind.valueOf(named.asText()));
    } catch (IllegalArgumentException unknown) {
      throw WireError.notOneOf("MediaType");
    }
  }

  private void connect(FakeElement sink, Kind kind) {
    // A sink has one source of a kind; a new one takes the old one's place.
    List.copyOf(sink.sources).stream()
        .filter(link -> link.kind() == kind)
        .forEach(link -> link.source().disconnect(sink, kind));
    Link link = new Link(this, sink, kind);
    sinks.add(link);
    sink.sources.add(link);
    emit("ElementConnected", connection(link));
    if (flowingOut.contains(kind)) {
      sink.hear(kind);
    }
  }

  private void disconnect(FakeElement sink, Kind kind) {
    for (Link link : List.copyOf(sinks)) {
      if (link.sink() == sink && link.kind() == kind) {
        sinks.remove(link);
        sink.sources.remove(link);
        emit("ElementDisconnected", connection(link));
        sink.starve(kind);
      }
    }
  }

  /** Whether something is connected to it that could give that kind. */
  final boolean isFed(Kind kind) {
    return sources.stream().anyMatch(link -> link.kind() == kind);
  }

  final void flow(Kind kind, boolean flows) {
    if (flows ? flowingOut.add(kind) : flowingOut.remove(kind)) {
      emit("MediaFlowOutStateChanged", state(kind, flows));
      if (flows) {
        sinks.stream().filter(link -> link.kind() == kind).forEach(link -> link.sink().hear(kind));
      }
    }
  }

  /** Something begins to come in. */
  void hear(Kind kind) {
    emit("MediaFlowInStateChanged", state(kind, true));
  }

  /** Nothing of that kind is connected to it any more. */
  void starve(Kind kind) {}

  private static ObjectNode state(Kind kind, boolean flows) {
    return JSON.createObjectNode()
        .put("mediaType", kind.name())
        .put("padName", "default")
        .put("state", flows ? "FLOWING" : "NOT_FLOWING");
  }

  private static ObjectNode connection(Link link) {
    return JSON.createObjectNode()
        .put("mediaType", link.kind().name())
        .put("sink", link.sink().id())
        .put("sinkMediaDescription", "default")
        .put("sourceMediaDescription", "default");
  }

  private static ArrayNode described(List<Link> links) {
    ArrayNode described = JSON.createArrayNode();
    for (Link link : links) {
      ObjectNode one = connection(link);
      one.put("source", link.source().id()).put("type", link.kind().name()).remove("mediaType");
      described.add(one.put("__module__", "kurento").put("__type__", "ElementConnectionData"));
    }
    return described;
  }

  @Override
  void released() {
    List.copyOf(sinks).forEach(link -> disconnect(link.sink(), link.kind()));
    List.copyOf(sources).forEach(link -> link.source().disconnect(this, link.kind()));
    super.released();
  }
}
