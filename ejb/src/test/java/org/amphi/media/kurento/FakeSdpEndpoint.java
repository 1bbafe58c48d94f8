package org.amphi.media.kurento;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Set;

/** Offer and answer, once: a second negotiation is refused, whatever it is. */
class FakeSdpEndpoint extends FakeElement {
  private static final Set<String> EVENTS =
      Set.of("MediaStateChanged", "ConnectionStateChanged", "MediaSessionStarted");

  private String local = "";
  private String remote = "";
  private boolean offered;
  private boolean connected;

  FakeSdpEndpoint(FakeKurento kurento, FakeObject pipeline, String type) {
    super(kurento, pipeline, type);
  }

  @Override
  List<String> hierarchy() {
    return List.of(
        "kurento.BaseRtpEndpoint",
        "kurento.SdpEndpoint",
        "kurento.SessionEndpoint",
        "kurento.Endpoint",
        "kurento.MediaElement",
        "kurento.MediaObject");
  }

  @Override
  boolean tells(String event) {
    return EVENTS.contains(event) || super.tells(event);
  }

  String remote() {
    return remote;
  }

  @Override
  JsonNode invoke(String operation, JsonNode parameters) {
    return switch (operation) {
      case "generateOffer" -> TextNode.valueOf(generateOffer(parameters.path("options")));
      case "processOffer" -> TextNode.valueOf(processOffer(text(parameters, "offer")));
      case "processAnswer" -> TextNode.valueOf(processAnswer(text(parameters, "answer")));
      case "getLocalSessionDescriptor" -> {
        if (local.isEmpty()) {
          throw WireError.noLocalSdp();
        }
        yield TextNode.valueOf(local);
      }
      case "getRemoteSessionDescriptor" -> {
        if (remote.isEmpty()) {
          throw WireError.noRemoteSdp();
        }
        yield TextNode.valueOf(remote);
      }
      case "getConnectionState" -> TextNode.valueOf(connected ? "CONNECTED" : "DISCONNECTED");
      case "getMediaState" -> TextNode.valueOf(connected ? "CONNECTED" : "DISCONNECTED");
      case "setMaxVideoRecvBandwidth",
          "setMinVideoRecvBandwidth",
          "setMaxVideoSendBandwidth",
          "setMinVideoSendBandwidth",
          "setMaxAudioRecvBandwidth" ->
          NullNode.instance;
      default -> super.invoke(operation, parameters);
    };
  }

  private String generateOffer(JsonNode options) {
    if (offered || !local.isEmpty()) {
      throw WireError.alreadyNegotiated();
    }
    offered = true;
    local =
        description()
            .offer(
                options.path("offerToReceiveAudio").asBoolean(true),
                options.path("offerToReceiveVideo").asBoolean(true));
    return local;
  }

  private String processOffer(String offer) {
    FakeSdp.check(offer);
    if (!local.isEmpty()) {
      throw WireError.alreadyNegotiated();
    }
    remote = offer;
    local = description().answer(offer);
    negotiated();
    return local;
  }

  private String processAnswer(String answer) {
    if (!offered) {
      throw WireError.noOfferMade();
    }
    if (!remote.isEmpty()) {
      throw WireError.answeredAlready();
    }
    FakeSdp.check(answer);
    remote = answer;
    negotiated();
    return local;
  }

  /** Plain RTP flows as soon as both sides know where to. */
  void negotiated() {
    connect();
  }

  FakeSdp description() {
    return FakeSdp.rtp();
  }

  /** The two sides have found each other. */
  final void connect() {
    if (connected || remote.isEmpty()) {
      return;
    }
    connected = true;
    emit("ConnectionStateChanged", changed("DISCONNECTED", "CONNECTED"));
    FakeSdp.sentBy(remote).forEach(kind -> flow(kind, true));
    emit("MediaStateChanged", changed("DISCONNECTED", "CONNECTED"));
  }

  /** The other side is gone without a word: first nothing flows, long after the state follows. */
  final void fallSilent() {
    FakeSdp.sentBy(remote).forEach(kind -> flow(kind, false));
    emit("MediaStateChanged", changed("CONNECTED", "DISCONNECTED"));
  }

  private static ObjectNode changed(String from, String to) {
    return JSON.createObjectNode().put("newState", to).put("oldState", from);
  }
}
