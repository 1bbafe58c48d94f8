package org.amphi.media.janus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.amphi.media.MediaFailure;

/** Requests that wait for their answers, which are matched by transaction. Thread-safe. */
final class JanusTransactions {
  private final Map<String, Request> waiting = new ConcurrentHashMap<>();
  private final AtomicLong last = new AtomicLong();
  private final Duration deadline;

  JanusTransactions(Duration deadline) {
    this.deadline = deadline;
  }

  private record Request(boolean eventFollows, CompletableFuture<JsonNode> answer) {}

  /** Names the message's transaction; completes with its final answer, or after the deadline. */
  CompletableFuture<JsonNode> begin(ObjectNode message) {
    String transaction = Long.toString(last.incrementAndGet());
    message.put("transaction", transaction);
    // To a plugin's request, an ack only says that it was taken.
    boolean eventFollows = message.path("janus").asText().equals("message");
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    waiting.put(transaction, new Request(eventFollows, answer));
    return answer
        .orTimeout(deadline.toMillis(), TimeUnit.MILLISECONDS)
        .whenComplete((done, failure) -> waiting.remove(transaction));
  }

  /** Whether that message answers one of them. */
  boolean take(JsonNode message) {
    Request request = waiting.get(message.path("transaction").asText());
    if (request == null) {
      return false;
    }
    if (!message.path("janus").asText().equals("ack") || !request.eventFollows()) {
      complete(request.answer(), message);
    }
    return true;
  }

  /** Fails the one that this message began. */
  void refuse(ObjectNode message, MediaFailure failure) {
    Request request = waiting.get(message.path("transaction").asText());
    if (request != null) {
      request.answer().completeExceptionally(failure);
    }
  }

  /** Takes all that wait out; they are the caller's to complete. */
  List<CompletableFuture<JsonNode>> drain() {
    List<CompletableFuture<JsonNode>> all = waiting.values().stream().map(Request::answer).toList();
    waiting.clear();
    return all;
  }

  private static void complete(CompletableFuture<JsonNode> answer, JsonNode message) {
    JsonNode core = message.path("error");
    JsonNode plugin = JanusHandle.data(message);
    if (!core.isMissingNode()) {
      answer.completeExceptionally(
          new JanusException(core.path("code").asInt(), core.path("reason").asText()));
    } else if (plugin.has("error_code")) {
      answer.completeExceptionally(
          new JanusException(plugin.path("error_code").asInt(), plugin.path("error").asText()));
    } else {
      answer.complete(message);
    }
  }
}
