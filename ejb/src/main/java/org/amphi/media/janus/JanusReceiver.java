package org.amphi.media.janus;

import static org.amphi.media.janus.JanusHandle.body;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.amphi.media.IceCandidate;
import org.amphi.media.Layer;
import org.amphi.media.MediaFailure;
import org.amphi.media.MediaFailure.Reason;
import org.amphi.media.Reception;
import org.amphi.media.ReceptionId;
import org.amphi.media.SdpAnswer;
import org.amphi.media.SdpOffer;
import org.amphi.media.Selection;
import org.amphi.media.StreamId;

/**
 * All that one participant receives, on one connection: a VideoRoom subscriber with many feeds.
 * Calls come one after the other, as the port demands; candidates come at any time.
 */
final class JanusReceiver {
  private final ReceptionId id;
  private final JanusControl control;
  private final CompletionStage<JanusHandle> handle;
  private final JanusLayers layers = new JanusLayers(this::ask, JanusLayers.Clock.SYSTEM);

  private Selection asked = Selection.NOTHING;
  private boolean joined;
  private boolean unanswered;

  JanusReceiver(JanusControl control, ReceptionId id) {
    this.id = id;
    this.control = control;
    // A browser notices a lost receiving connection by itself and asks for another.
    this.handle =
        control.connection().attach(JanusPlugin.VIDEO_ROOM, (kind, news) -> layers.told(news));
  }

  ReceptionId id() {
    return id;
  }

  synchronized CompletionStage<List<Reception>> receive(Selection wanted) {
    if (unanswered) {
      return JanusStages.failed(Reason.REFUSED, "the last offer is not answered");
    }
    JanusChange change = new JanusChange(asked, wanted);
    if (!joined) {
      return offers(change, change.join(control.room()), wanted);
    }
    // On their way before the rest; Janus does what one handle asks in order.
    layers.want(change.layers());
    if (change.isOfLayersOnly()) {
      asked = wanted;
      return CompletableFuture.completedStage(List.of());
    }
    return offers(change, change.update(), wanted);
  }

  private CompletionStage<List<Reception>> offers(
      JanusChange change, ObjectNode request, Selection wanted) {
    return ask(request)
        .thenApply(event -> taken(event, wanted))
        .exceptionallyCompose(failure -> without(failure, change, wanted));
  }

  /** A feed that ended a moment ago must not keep the others from flowing. */
  private CompletionStage<List<Reception>> without(
      Throwable failure, JanusChange change, Selection wanted) {
    Optional<Selection> rest =
        JanusStages.saidByJanus(failure)
            .filter(said -> said.code() == JanusException.NO_SUCH_FEED)
            .flatMap(said -> change.withoutFeedOf(said.words()));
    if (rest.isEmpty() || (rest.get().isNothing() && !wanted.isNothing())) {
      return CompletableFuture.failedStage(failure);
    }
    return receive(rest.get());
  }

  private synchronized List<Reception> taken(JsonNode event, Selection wanted) {
    joined = true;
    asked = wanted;
    String sdp = JanusHandle.sdp(event);
    if (sdp.isEmpty()) {
      return List.of();
    }
    layers.carriedBy(JanusSections.of(JanusHandle.data(event), wanted.ids()));
    return List.of(offered(sdp));
  }

  private Reception offered(String sdp) {
    unanswered = true;
    return new Reception(id, new SdpOffer(sdp), layers.sections().carried());
  }

  synchronized CompletionStage<Void> prefer(StreamId stream, Layer layer) {
    if (!asked.ids().contains(stream)) {
      return JanusStages.failed(Reason.GONE, stream + " is not received");
    }
    Selection before = asked;
    asked = before.with(stream, layer);
    return layers.want(new JanusChange(before, asked).layers());
  }

  synchronized CompletionStage<Reception> restart() {
    if (!joined || unanswered) {
      // Janus would offer it later, and nobody would know what the offer is about.
      return JanusStages.failed(Reason.GONE, "nothing to restart");
    }
    return ask(body("configure").put("restart", true)).thenApply(this::restarted);
  }

  private synchronized Reception restarted(JsonNode event) {
    String sdp = JanusHandle.sdp(event);
    if (sdp.isEmpty()) {
      throw new MediaFailure(Reason.GONE, "janus made no offer");
    }
    return offered(sdp);
  }

  synchronized CompletionStage<Void> accept(SdpAnswer answer) {
    if (!unanswered) {
      return JanusStages.failed(Reason.REFUSED, "no offer waits for an answer");
    }
    JanusSdp.of(answer.sdp());
    unanswered = false;
    return handle.thenCompose(open -> open.ask(body("start"), answer)).thenApply(started -> null);
  }

  void candidate(IceCandidate candidate) {
    handle.thenAccept(open -> open.trickle(candidate));
  }

  CompletionStage<Void> stop() {
    layers.carriedBy(JanusSections.NONE);
    return handle.thenCompose(JanusHandle::detach).exceptionally(neverAttached -> null);
  }

  private CompletionStage<JsonNode> ask(ObjectNode request) {
    return handle.thenCompose(open -> open.ask(request));
  }
}
