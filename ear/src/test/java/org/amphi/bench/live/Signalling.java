package org.amphi.bench.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One's socket into a room: requests with their answers, and what is told unasked. Thread-safe. */
final class Signalling implements WebSocket.Listener {
  static final ObjectMapper JSON = new ObjectMapper();
  private static final long LIMIT_SECONDS = 60;

  private final AtomicInteger refs = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
  private final CompletableFuture<WebSocket> socket = new CompletableFuture<>();
  private final StringBuilder partial = new StringBuilder();
  private final Consumer<JsonNode> told;
  private CompletableFuture<WebSocket> sent = socket;

  Signalling(Consumer<JsonNode> told) {
    this.told = told;
  }

  static ObjectNode message(String type) {
    return JSON.createObjectNode().put("type", type);
  }

  /** Says something that is answered. */
  CompletableFuture<JsonNode> ask(ObjectNode message) {
    int ref = refs.incrementAndGet();
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    waiting.put(ref, answer);
    say(message.put("ref", ref));
    return answer.orTimeout(LIMIT_SECONDS, TimeUnit.SECONDS);
  }

  synchronized void say(ObjectNode message) {
    String text = message.toString();
    sent = sent.thenCompose(open -> open.sendText(text, true));
  }

  @Override
  public void onOpen(WebSocket open) {
    socket.complete(open);
    open.request(1);
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket open, CharSequence data, boolean last) {
    partial.append(data);
    if (last) {
      received(parse(partial.toString()));
      partial.setLength(0);
    }
    open.request(1);
    return null;
  }

  private static JsonNode parse(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void received(JsonNode message) {
    CompletableFuture<JsonNode> answer = waiting.remove(message.path("ref").asInt(-1));
    if (answer == null) {
      told.accept(message);
    } else if (message.path("type").asText().equals("refused")) {
      answer.completeExceptionally(new IllegalStateException(message.path("code").asText()));
    } else {
      answer.complete(message);
    }
  }

  void cut() {
    if (socket.isDone() && !socket.isCompletedExceptionally()) {
      socket.join().abort();
    }
  }
}
