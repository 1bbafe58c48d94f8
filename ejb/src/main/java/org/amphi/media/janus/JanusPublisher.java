package org.amphi.media.janus;

import static org.amphi.media.janus.JanusHandle.body;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.amphi.media.MediaListener;
import org.amphi.media.SdpAnswer;
import org.amphi.media.SdpOffer;
import org.amphi.media.StreamId;

/** A camera or a screen on its way into a VideoRoom. Thread-safe. */
final class JanusPublisher extends JanusSender {
  private final JanusControl control;
  private final String recording;
  private final CompletableFuture<List<JanusSdp.Section>> sections = new CompletableFuture<>();

  /**
   * One that is not published yet.
   *
   * @param recording how the files begin that it is written to; empty for none
   */
  JanusPublisher(JanusControl control, StreamId stream, MediaListener listener, String recording) {
    super(control.connection(), JanusPlugin.VIDEO_ROOM, stream, listener);
    this.control = control;
    this.recording = recording;
  }

  /** The sections that it sends, once it is published. */
  CompletionStage<List<JanusSdp.Section>> sections() {
    return sections;
  }

  @Override
  CompletionStage<SdpAnswer> publish(SdpOffer offer, int bitrate) {
    ObjectNode join =
        body("joinandconfigure")
            .put("ptype", "publisher")
            .put("room", control.room().toString())
            .put("id", stream().toString())
            .put("bitrate", bitrate);
    if (!recording.isEmpty()) {
      join.put("record", true).put("filename", recording);
    }
    JanusSdp looked = JanusSdp.offer(offer.sdp(), stream().source());
    return handle()
        .thenCompose(open -> open.ask(join, offer.sdp(), looked))
        .thenApply(JanusPublisher::answer)
        .whenComplete(
            (answer, failure) -> {
              if (failure == null) {
                sections.complete(looked.sent());
              } else {
                sections.completeExceptionally(failure);
              }
            });
  }

  private static SdpAnswer answer(JsonNode event) {
    return new SdpAnswer(JanusSdp.answer(JanusHandle.sdp(event)));
  }

  @Override
  CompletionStage<SdpAnswer> renegotiate(SdpOffer offer) {
    JanusSdp looked = JanusSdp.offer(offer.sdp(), stream().source());
    return handle()
        .thenCompose(open -> open.ask(body("configure"), offer.sdp(), looked))
        .thenApply(JanusPublisher::answer);
  }

  @Override
  CompletionStage<Void> mute(boolean muted) {
    return sections.thenCompose(
        sent -> {
          CompletionStage<Void> all = JanusStages.done();
          for (JanusSdp.Section section : sent) {
            all = all.thenCombine(moderate(section.mid(), muted), (before, done) -> null);
          }
          return all;
        });
  }

  private CompletionStage<JsonNode> moderate(String mid, boolean muted) {
    return control
        .pictures()
        .ask(
            control
                .body("moderate")
                .put("id", stream().toString())
                .put("mid", mid)
                .put("mute", muted));
  }

  @Override
  CompletionStage<Void> limit(int bitrate) {
    return configure(body("configure").put("bitrate", bitrate));
  }

  @Override
  CompletionStage<Void> record(String file) {
    return configure(body("configure").put("record", true).put("filename", file));
  }

  @Override
  CompletionStage<Void> stopRecording() {
    return configure(body("configure").put("record", false));
  }

  private CompletionStage<Void> configure(ObjectNode body) {
    return sections
        .thenCombine(handle(), (sent, open) -> open)
        .thenCompose(open -> open.ask(body))
        .thenApply(configured -> null);
  }
}
