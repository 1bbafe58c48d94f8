package org.amphi.media.kurento;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.amphi.media.MediaFailure.Reason;
import org.kurento.client.ListenerSubscription;
import org.kurento.client.MediaProfileSpecType;
import org.kurento.client.RecorderEndpoint;

/** One file that is being written. Thread-safe. */
final class KurentoRecorder {
  private final KurentoElements elements;
  private final CompletableFuture<RecorderEndpoint> endpoint;
  private volatile boolean failed;

  KurentoRecorder(KurentoElements elements, String uri, MediaProfileSpecType profile) {
    this.elements = elements;
    this.endpoint =
        elements
            .make(new RecorderEndpoint.Builder(elements.pipeline(), uri).withMediaProfile(profile))
            .thenCompose(made -> listen(made).thenApply(listening -> made));
  }

  private CompletionStage<ListenerSubscription> listen(RecorderEndpoint made) {
    return elements.calls().ask(result -> made.addErrorListener(error -> failed = true, result));
  }

  CompletableFuture<RecorderEndpoint> endpoint() {
    return endpoint;
  }

  /**
   * Begins. Where the file cannot be written Kurento says so by events, and then that all is well.
   */
  CompletionStage<Void> record() {
    return endpoint
        .thenCompose(made -> elements.calls().<Void>ask(made::record))
        .thenCompose(
            begun ->
                failed
                    ? KurentoStages.failed(Reason.REFUSED, "kurento cannot write the recording")
                    : CompletableFuture.completedFuture(null));
  }

  CompletionStage<Void> stop() {
    return endpoint
        .thenCompose(made -> elements.calls().<Void>ask(made::stopAndWait))
        .exceptionally(gone -> null)
        .thenCompose(stopped -> elements.release(endpoint));
  }
}
