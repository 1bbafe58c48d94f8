package org.amphi.media.kurento;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.kurento.client.Composite;
import org.kurento.client.HubPort;

/**
 * The mix of a room's voices. What comes out of a port leaves out what went into it: each voice has
 * its own, and those who only listen share one that nothing goes into. Thread-safe.
 */
final class KurentoMix {
  /** A Composite mixes pictures too, whether asked or not; nobody looks at these. */
  private static final int SMALLEST = 16;

  private final KurentoElements elements;
  private @Nullable CompletableFuture<Composite> hub;
  private @Nullable CompletableFuture<HubPort> listening;

  KurentoMix(KurentoElements elements) {
    this.elements = elements;
  }

  /** A port for one voice. */
  CompletionStage<HubPort> port() {
    return hub().thenCompose(made -> elements.make(new HubPort.Builder(made)));
  }

  /** What those hear who do not speak. */
  synchronized CompletionStage<HubPort> listening() {
    if (listening == null || listening.isCompletedExceptionally()) {
      listening = port().toCompletableFuture();
    }
    return listening;
  }

  private synchronized CompletableFuture<Composite> hub() {
    if (hub == null || hub.isCompletedExceptionally()) {
      hub =
          elements.make(
              new Composite.Builder(elements.pipeline())
                  .withWidth(SMALLEST)
                  .withHeight(SMALLEST)
                  .withFramerate(1));
    }
    return hub;
  }
}
