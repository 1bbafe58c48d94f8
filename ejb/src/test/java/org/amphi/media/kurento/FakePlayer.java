package org.amphi.media.kurento;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.Set;

/** A player of nothing, which flows while it plays. */
final class FakePlayer extends FakeElement {
  private static final Set<String> EVENTS = Set.of("EndOfStream", "UriEndpointStateChanged");

  FakePlayer(FakeKurento kurento, FakeObject pipeline) {
    super(kurento, pipeline, "PlayerEndpoint");
  }

  @Override
  boolean tells(String event) {
    return EVENTS.contains(event) || super.tells(event);
  }

  @Override
  JsonNode invoke(String operation, JsonNode parameters) {
    if (!operation.equals("play") && !operation.equals("stop")) {
      return super.invoke(operation, parameters);
    }
    flow(Kind.AUDIO, operation.equals("play"));
    flow(Kind.VIDEO, operation.equals("play"));
    return NullNode.instance;
  }
}
