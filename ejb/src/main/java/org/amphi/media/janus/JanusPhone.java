package org.amphi.media.janus;

import static org.amphi.media.janus.JanusHandle.body;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.concurrent.CompletionStage;
import org.amphi.media.MediaFailure;
import org.amphi.media.MediaFailure.Reason;
import org.amphi.media.MediaListener;
import org.amphi.media.PhoneCodec;
import org.amphi.media.RtpAddress;
import org.amphi.media.SdpAnswer;
import org.amphi.media.SdpOffer;
import org.amphi.media.StreamId;

/**
 * A telephone in an AudioBridge, by plain RTP. It flows as soon as it is connected: whether a
 * telephone is still there Janus does not say. Thread-safe.
 */
final class JanusPhone extends JanusSender {
  private final JanusControl control;

  JanusPhone(JanusControl control, StreamId stream, MediaListener listener) {
    super(control.connection(), JanusPlugin.AUDIO_BRIDGE, stream, listener);
    this.control = control;
  }

  CompletionStage<RtpAddress> connect(RtpAddress peer, PhoneCodec codec) {
    ObjectNode join =
        body("join")
            .put("room", control.room().toString())
            .put("id", stream().toString())
            .put("codec", codec.name().toLowerCase(Locale.ROOT));
    join.putObject("rtp").put("ip", peer.host()).put("port", peer.port());
    return handle()
        .thenCompose(open -> open.ask(join))
        .thenApply(JanusPhone::address)
        .thenApply(
            address -> {
              flows(true);
              return address;
            });
  }

  private static RtpAddress address(JsonNode joined) {
    JsonNode rtp = JanusHandle.data(joined).path("rtp");
    if (rtp.path("port").asInt() == 0) {
      throw new MediaFailure(Reason.REFUSED, "no port for a telephone");
    }
    return new RtpAddress(rtp.path("ip").asText(), rtp.path("port").asInt(), 0);
  }

  @Override
  CompletionStage<SdpAnswer> publish(SdpOffer offer, int bitrate) {
    return JanusStages.failed(Reason.REFUSED, "a telephone makes no offers");
  }

  @Override
  CompletionStage<SdpAnswer> renegotiate(SdpOffer offer) {
    return JanusStages.failed(Reason.REFUSED, "a telephone makes no offers");
  }

  @Override
  CompletionStage<Void> mute(boolean muted) {
    return handle()
        .thenCompose(open -> open.ask(body("configure").put("muted", muted)))
        .thenApply(configured -> null);
  }
}
