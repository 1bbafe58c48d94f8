package org.amphi.media.kurento;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/** Besides offer and answer: candidates, which are told one by one. */
final class FakeWebRtcEndpoint extends FakeSdpEndpoint {
  private static final Set<String> EVENTS =
      Set.of(
          "IceCandidateFound",
          "IceGatheringDone",
          "IceComponentStateChanged",
          "NewCandidatePairSelected");

  private boolean gathered;

  FakeWebRtcEndpoint(FakeKurento kurento, FakeObject pipeline) {
    super(kurento, pipeline, "WebRtcEndpoint");
  }

  @Override
  boolean tells(String event) {
    return EVENTS.contains(event) || super.tells(event);
  }

  @Override
  JsonNode invoke(String operation, JsonNode parameters) {
    return switch (operation) {
      case "gatherCandidates" -> {
        gather();
        yield NullNode.instance;
      }
      // What is no candidate is taken without a word, as by the real one.
      case "addIceCandidate" -> NullNode.instance;
      default -> super.invoke(operation, parameters);
    };
  }

  private void gather() {
    gathered = true;
    tell("candidate:1 1 UDP 2015364095 127.0.0.1 22212 typ host");
    tell("candidate:2 1 TCP 1015022591 127.0.0.1 9 typ host tcptype active");
    emit("IceGatheringDone", JSON.createObjectNode());
    connect();
  }

  private void tell(String candidate) {
    for (int index = 0; index < 2; index++) {
      ObjectNode data = JSON.createObjectNode();
      data.putObject("candidate")
          .put("__module__", "kurento")
          .put("__type__", "IceCandidate")
          .put("candidate", candidate)
          .put("sdpMLineIndex", index)
          .put("sdpMid", Integer.toString(index));
      emit("IceCandidateFound", data);
    }
  }

  @Override
  void negotiated() {
    if (gathered) {
      connect();
    }
  }

  @Override
  FakeSdp description() {
    return FakeSdp.webRtc();
  }
}
