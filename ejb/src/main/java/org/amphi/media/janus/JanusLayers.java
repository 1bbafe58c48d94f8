package org.amphi.media.janus;

import static org.amphi.media.janus.JanusHandle.body;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.amphi.media.Layer;
import org.amphi.media.StreamId;

/**
 * The layers that one subscriber asked for and does not have yet. Janus changes over at the next
 * whole picture, for which it asks the sender once. A browser drops such a request when another
 * came within 300 ms, and a packet can be lost: nobody would ask again, and the picture would stay
 * as it was. So what has not come is asked for again, but not for ever: a sender may not be able to
 * send that layer, and begins with a whole picture when it is. Thread-safe.
 */
final class JanusLayers {
  /** When what has not come is asked for again, each time counted from the last. */
  private static final List<Duration> AGAIN =
      List.of(Duration.ofMillis(500), Duration.ofMillis(1500), Duration.ofSeconds(4));

  /** Has something done later, on another thread. */
  interface Clock {
    void after(Duration time, Runnable task);

    /** The process's. */
    Clock SYSTEM =
        (time, task) ->
            CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS).execute(task);
  }

  private final Function<ObjectNode, CompletionStage<JsonNode>> janus;
  private final Clock clock;
  private final Map<StreamId, Layer> awaited = new HashMap<>();
  private JanusSections sections = JanusSections.NONE;

  JanusLayers(Function<ObjectNode, CompletionStage<JsonNode>> janus, Clock clock) {
    this.janus = janus;
    this.clock = clock;
  }

  synchronized JanusSections sections() {
    return sections;
  }

  synchronized void carriedBy(JanusSections now) {
    sections = now;
    awaited.keySet().removeIf(stream -> now.picture(stream).isEmpty());
  }

  synchronized CompletionStage<Void> want(Map<StreamId, Layer> layers) {
    if (layers.isEmpty()) {
      return CompletableFuture.completedStage(null);
    }
    awaited.putAll(layers);
    return ask(layers, 0);
  }

  private CompletionStage<Void> ask(Map<StreamId, Layer> layers, int times) {
    if (times < AGAIN.size()) {
      clock.after(AGAIN.get(times), () -> askAgain(layers, times + 1));
    }
    return janus.apply(configure(layers)).thenApply(configured -> null);
  }

  private synchronized void askAgain(Map<StreamId, Layer> layers, int times) {
    Map<StreamId, Layer> missing = new HashMap<>(layers);
    missing.entrySet().retainAll(awaited.entrySet());
    if (!missing.isEmpty()) {
      ask(missing, times);
    }
  }

  private ObjectNode configure(Map<StreamId, Layer> layers) {
    ObjectNode configure = body("configure");
    ArrayNode streams = configure.putArray("streams");
    layers.forEach(
        (stream, layer) ->
            sections
                .picture(stream)
                .ifPresent(
                    mid -> streams.addObject().put("mid", mid).put("substream", substream(layer))));
    return configure;
  }

  /** What Janus says by itself: also that a picture comes in another layer now. */
  synchronized void told(JsonNode news) {
    if (news.has("substream")) {
      sections.stream(news.path("mid").asText())
          .ifPresent(
              stream -> {
                Layer layer = awaited.get(stream);
                if (layer != null && substream(layer) == news.path("substream").asInt()) {
                  awaited.remove(stream);
                }
              });
    }
  }

  static int substream(Layer layer) {
    return switch (layer) {
      case LOW -> 0;
      case MEDIUM -> 1;
      case HIGH -> 2;
    };
  }
}
