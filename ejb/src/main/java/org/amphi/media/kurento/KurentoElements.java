package org.amphi.media.kurento;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.kurento.client.AbstractBuilder;
import org.kurento.client.KurentoObject;
import org.kurento.client.MediaElement;
import org.kurento.client.MediaPipeline;
import org.kurento.client.MediaType;

/** One pipeline, and what is done with any of its elements. Thread-safe. */
final class KurentoElements {
  private final KurentoCalls calls;
  private final MediaPipeline pipeline;

  KurentoElements(KurentoCalls calls, MediaPipeline pipeline) {
    this.calls = calls;
    this.pipeline = pipeline;
  }

  KurentoCalls calls() {
    return calls;
  }

  MediaPipeline pipeline() {
    return pipeline;
  }

  <T> CompletableFuture<T> make(AbstractBuilder<T> builder) {
    return calls.<T>ask(builder::buildAsync).toCompletableFuture();
  }

  CompletionStage<Void> connect(MediaElement source, MediaElement sink, MediaType kind) {
    return calls.ask(result -> source.connect(sink, kind, result));
  }

  CompletionStage<Void> disconnect(MediaElement source, MediaElement sink, MediaType kind) {
    return calls.ask(result -> source.disconnect(sink, kind, result));
  }

  /** Releasing what is gone already succeeds. */
  CompletionStage<Void> release(CompletionStage<? extends KurentoObject> object) {
    return object
        .thenCompose(made -> calls.<Void>ask(made::release))
        .exceptionally(neverMadeOrGone -> null);
  }
}
