package org.amphi.media.janus;

import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Function;

/**
 * A few handles that are attached before anybody needs them: whoever joins is spared one round trip
 * to Janus. Thread-safe.
 */
final class JanusSpares {
  private static final int READY = 3;

  private final Function<JanusPlugin, CompletionStage<JanusHandle>> attach;
  private final Map<JanusPlugin, Deque<CompletionStage<JanusHandle>>> ready =
      new EnumMap<>(JanusPlugin.class);

  JanusSpares(Function<JanusPlugin, CompletionStage<JanusHandle>> attach) {
    this.attach = attach;
    for (JanusPlugin plugin : JanusPlugin.values()) {
      ready.put(plugin, new ConcurrentLinkedDeque<>());
    }
  }

  void fill() {
    for (JanusPlugin plugin : JanusPlugin.values()) {
      for (int i = 0; i < READY; i++) {
        of(plugin).add(attach.apply(plugin));
      }
    }
  }

  /** A handle that nobody else has; another is attached in its place. */
  CompletionStage<JanusHandle> take(JanusPlugin plugin) {
    Deque<CompletionStage<JanusHandle>> spares = of(plugin);
    CompletionStage<JanusHandle> spare = spares.poll();
    spares.add(attach.apply(plugin));
    return spare == null
        ? attach.apply(plugin)
        : spare.exceptionallyCompose(failed -> attach.apply(plugin));
  }

  private Deque<CompletionStage<JanusHandle>> of(JanusPlugin plugin) {
    // Filled for every plugin by the constructor.
    return ready.computeIfAbsent(plugin, missing -> new ConcurrentLinkedDeque<>());
  }
}
