package org.amphi.media.janus;

import static org.amphi.media.janus.JanusHandle.body;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.CompletionStage;
import org.amphi.media.MediaListener;
import org.amphi.media.SdpAnswer;
import org.amphi.media.SdpOffer;
import org.amphi.media.StreamId;
import org.amphi.media.VoiceActivity;

/** A voice on its way into an AudioBridge; what comes back is the mix without it. Thread-safe. */
final class JanusSpeaker extends JanusSender {
  private final JanusControl control;
  private final VoiceActivity activity;

  JanusSpeaker(JanusControl control, StreamId stream, MediaListener listener) {
    super(control.connection(), JanusPlugin.AUDIO_BRIDGE, stream, listener);
    this.control = control;
    this.activity = new VoiceActivity(true, talks -> listener.talking(stream, talks));
  }

  @Override
  CompletionStage<SdpAnswer> publish(SdpOffer offer, int bitrate) {
    return negotiate(
        body("join").put("room", control.room().toString()).put("id", stream().toString()), offer);
  }

  @Override
  CompletionStage<SdpAnswer> renegotiate(SdpOffer offer) {
    return negotiate(body("configure"), offer);
  }

  private CompletionStage<SdpAnswer> negotiate(ObjectNode body, SdpOffer offer) {
    JanusSdp looked = JanusSdp.offer(offer.sdp(), stream().source());
    return handle()
        .thenCompose(open -> open.ask(body, offer.sdp(), looked))
        .thenApply(event -> new SdpAnswer(JanusSdp.answer(JanusHandle.sdp(event))));
  }

  @Override
  CompletionStage<Void> mute(boolean muted) {
    activity.open(!muted);
    return handle()
        .thenCompose(open -> open.ask(body("configure").put("muted", muted)))
        .thenApply(configured -> null);
  }

  @Override
  void heard(JsonNode news) {
    String what = news.path("audiobridge").asText();
    // Everybody in the bridge is told of everybody's.
    if (news.path("id").asText().equals(stream().toString())) {
      if (what.equals("talking")) {
        activity.hears(true);
      } else if (what.equals("stopped-talking")) {
        activity.hears(false);
      }
    }
  }
}
