package org.amphi.media.janus;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.CompletionStage;
import org.amphi.media.IceCandidate;
import org.amphi.media.MediaListener;
import org.amphi.media.SdpAnswer;
import org.amphi.media.SdpOffer;
import org.amphi.media.StreamId;
import org.amphi.shared.RoomId;

/** One stream on its way into a VideoRoom. Thread-safe. */
final class JanusPublisher {
  private final StreamId stream;
  private final MediaListener listener;
  private final CompletionStage<JanusHandle> handle;
  private volatile boolean stopped;

  JanusPublisher(JanusConnection connection, StreamId stream, MediaListener listener) {
    this.stream = stream;
    this.listener = listener;
    this.handle = connection.attach(this::told);
  }

  CompletionStage<SdpAnswer> publish(RoomId room, SdpOffer offer) {
    ObjectNode body =
        JanusHandle.body("joinandconfigure")
            .put("ptype", "publisher")
            .put("room", room.toString())
            .put("id", stream.toString());
    return handle
        .thenCompose(open -> open.ask(body, offer))
        .thenApply(event -> new SdpAnswer(event.path("jsep").path("sdp").asText()));
  }

  void candidate(IceCandidate candidate) {
    handle.thenAccept(open -> open.trickle(candidate));
  }

  CompletionStage<Void> stop() {
    stopped = true;
    return handle.thenCompose(JanusHandle::detach).exceptionally(neverAttached -> null);
  }

  private void told(String kind) {
    if (stopped) {
      return;
    }
    if (kind.equals("webrtcup")) {
      listener.flowing(stream);
    } else if (kind.equals("hangup") || kind.equals("detached")) {
      listener.ended(stream);
    }
  }
}
