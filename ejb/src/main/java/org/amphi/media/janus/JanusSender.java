package org.amphi.media.janus;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.concurrent.CompletionStage;
import org.amphi.media.IceCandidate;
import org.amphi.media.MediaListener;
import org.amphi.media.SdpAnswer;
import org.amphi.media.SdpOffer;
import org.amphi.media.StreamId;

/** One stream on its way in, on a handle of its own. Thread-safe. */
abstract class JanusSender {
  private final StreamId stream;
  private final MediaListener listener;
  private final CompletionStage<JanusHandle> handle;
  private boolean flows;
  private boolean over;

  JanusSender(
      JanusConnection connection, JanusPlugin plugin, StreamId stream, MediaListener listener) {
    this.stream = stream;
    this.listener = listener;
    this.handle = connection.attach(plugin, this::told);
  }

  final StreamId stream() {
    return stream;
  }

  final MediaListener listener() {
    return listener;
  }

  final CompletionStage<JanusHandle> handle() {
    return handle;
  }

  /** Starts to send; the answer is Janus's own. */
  abstract CompletionStage<SdpAnswer> publish(SdpOffer offer, int bitrate);

  abstract CompletionStage<SdpAnswer> renegotiate(SdpOffer offer);

  abstract CompletionStage<Void> mute(boolean muted);

  /** Voices have no bitrate to set. */
  CompletionStage<Void> limit(int bitrate) {
    return JanusStages.done();
  }

  /** Writes what is sent to files that begin so. Voices are recorded as they are mixed. */
  CompletionStage<Void> record(String file) {
    return JanusStages.done();
  }

  CompletionStage<Void> stopRecording() {
    return JanusStages.done();
  }

  /** What the plugin says by itself. */
  void heard(JsonNode news) {}

  final void candidate(IceCandidate candidate) {
    handle.thenAccept(open -> open.trickle(candidate));
  }

  final CompletionStage<Void> stop() {
    synchronized (this) {
      over = true;
      flows = false;
    }
    return handle.thenCompose(JanusHandle::detach).exceptionally(neverAttached -> null);
  }

  /** Whether others can receive it now. */
  final synchronized boolean flows() {
    return flows;
  }

  /** Says what is the case, when it may have been missed. */
  final void flows(boolean now) {
    told(now ? "webrtcup" : "hangup", JanusWire.JSON.nullNode());
  }

  private void told(String kind, JsonNode news) {
    if (kind.equals("event")) {
      heard(news);
    } else if (kind.equals("webrtcup") && begins()) {
      listener.flowing(stream);
    } else if ((kind.equals("hangup") || kind.equals("detached")) && ends()) {
      listener.ended(stream);
    }
  }

  private synchronized boolean begins() {
    boolean begins = !over && !flows;
    flows = !over;
    return begins;
  }

  private synchronized boolean ends() {
    boolean ends = !over;
    over = true;
    flows = false;
    return ends;
  }
}
