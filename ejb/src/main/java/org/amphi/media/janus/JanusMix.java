package org.amphi.media.janus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
import org.amphi.media.MediaFailure;
import org.amphi.media.MediaFailure.Reason;
import org.amphi.media.RtpAddress;
import org.jspecify.annotations.Nullable;

/**
 * The voices of a room: an AudioBridge, whose mix goes into the VideoRoom as one more feed, by
 * plain RTP from Janus to itself. Thread-safe.
 */
final class JanusMix {
  /** The feed's name; no stream is called so. */
  static final String FEED = "mix";

  /**
   * What a VideoRoom expects of a remote publisher's first section (REMOTE_PUBLISHER_BASE_SSRC).
   */
  private static final int SSRC = 1000;

  /** Packets of 20 ms over which a level is averaged: half a second tells talking from a cough. */
  private static final int LEVEL_PACKETS = 25;

  /** In -dBov, 127 is silence: a calm voice has about 40, a quiet office 70. */
  private static final int LEVEL_OF_TALKING = 55;

  /** Bits a second of the mix: speech in full band. */
  private static final int BITRATE = 40_000;

  /** In percent; without any expected loss Opus would put no repair data (FEC) into its packets. */
  private static final int EXPECTED_LOSS = 10;

  private final JanusControl control;
  private final RtpAddress feed;
  private final AtomicReference<@Nullable Long> ownForward = new AtomicReference<>();

  private JanusMix(JanusControl control, RtpAddress feed) {
    this.control = control;
    this.feed = feed;
  }

  /** Makes the AudioBridge, and lets its mix flow into the VideoRoom, which is there. */
  static CompletionStage<JanusMix> open(JanusControl control) {
    CompletionStage<JsonNode> bridge = control.create(control.voices(), bridge(control));
    return control
        .pictures()
        .ask(feed(control))
        .thenCombine(bridge, (made, bridged) -> new JanusMix(control, address(control, made)))
        .thenCompose(JanusMix::flow);
  }

  private static ObjectNode bridge(JanusControl control) {
    return control
        .body("create")
        .put("permanent", false)
        .put("description", control.owner())
        .put("sampling_rate", 48_000)
        .put("audiolevel_ext", true)
        .put("audiolevel_event", true)
        .put("audio_active_packets", LEVEL_PACKETS)
        .put("audio_level_average", LEVEL_OF_TALKING)
        .put("default_bitrate", BITRATE)
        .put("default_expectedloss", EXPECTED_LOSS)
        .put("allow_rtp_participants", true);
  }

  private static ObjectNode feed(JanusControl control) {
    ObjectNode body =
        control
            .body("add_remote_publisher")
            .put("id", FEED)
            .put("iface", control.settings().privateAddress());
    body.putArray("streams")
        .addObject()
        .put("mid", "0")
        .put("mindex", 0)
        .put("type", "audio")
        .put("codec", "opus")
        .put("fec", true);
    return body;
  }

  static RtpAddress address(JanusControl control, JsonNode added) {
    JsonNode data = JanusHandle.data(added);
    int port = data.path("port").asInt();
    if (port == 0) {
      throw new MediaFailure(Reason.REFUSED, "no port for plain RTP");
    }
    return new RtpAddress(
        control.settings().privateAddress(), port, data.path("rtcp_port").asInt());
  }

  private CompletionStage<JanusMix> flow() {
    return forward(feed)
        .thenApply(
            forward -> {
              ownForward.set(forward);
              return this;
            });
  }

  /** Sends the mix to another server, where it takes the place of that server's own. */
  CompletionStage<Void> relay(RtpAddress to) {
    return forward(to).thenApply(forward -> null);
  }

  /** Its number is any of 32 bits without a sign. */
  private CompletionStage<Long> forward(RtpAddress to) {
    return control
        .voices()
        .ask(
            control
                .body("rtp_forward")
                .put("host", to.host())
                .put("port", to.port())
                .put("codec", "opus")
                .put("ptype", 111)
                .put("ssrc", SSRC)
                // Silence flows too: by it a browser sees that its connection is alive.
                .put("always_on", true))
        .thenApply(forward -> JanusHandle.data(forward).path("stream_id").asLong());
  }

  /** Where the mix of another server takes the place of this one's. */
  CompletionStage<RtpAddress> giveWay() {
    Long own = ownForward.getAndSet(null);
    if (own == null) {
      return CompletableFuture.completedStage(feed);
    }
    return control
        .voices()
        .ask(control.body("stop_rtp_forward").put("stream_id", own.longValue()))
        .thenApply(stopped -> feed);
  }

  CompletionStage<Void> record(String file) {
    return recording(true, file);
  }

  CompletionStage<Void> stopRecording() {
    return recording(false, "none");
  }

  private CompletionStage<Void> recording(boolean on, String file) {
    return control
        .voices()
        .ask(
            control
                .body("enable_recording")
                .put("record", on)
                .put("record_dir", control.settings().recordings())
                .put("record_file", file))
        .thenApply(changed -> null);
  }
}
