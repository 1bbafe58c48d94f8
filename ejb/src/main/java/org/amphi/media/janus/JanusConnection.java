package org.amphi.media.janus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpClient;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.amphi.media.MediaFailure;
import org.amphi.media.MediaFailure.Reason;
import org.amphi.media.MediaListener;

/**
 * One control session on a Janus: requests matched with their answers by transaction, events given
 * to the handle they are about. Thread-safe. Ends once; then every request that waits fails, and
 * the listeners of all its rooms are told.
 */
final class JanusConnection {
  private final JanusSettings settings;
  private final JanusWire wire = new JanusWire(this::received, this::closed);
  private final Map<String, Request> waiting = new ConcurrentHashMap<>();
  private final Map<Long, JanusHandle> handles = new ConcurrentHashMap<>();
  private final AtomicLong transactions = new AtomicLong();
  private final Set<MediaListener> listeners = ConcurrentHashMap.newKeySet();
  private volatile boolean open = true;
  private volatile long session;

  private JanusConnection(JanusSettings settings) {
    this.settings = settings;
  }

  /** Connects and opens a session. */
  static CompletionStage<JanusConnection> open(HttpClient http, JanusSettings settings) {
    JanusConnection made = new JanusConnection(settings);
    return made.wire
        .connect(http, settings)
        .thenCompose(connected -> made.request(made.message("create")))
        .thenApply(
            answer -> {
              made.session = answer.path("data").path("id").asLong();
              return made;
            })
        .whenComplete(
            (opened, failure) -> {
              if (failure != null) {
                // Refused, or too slow: a socket that nobody uses must not stay.
                made.close();
              }
            });
  }

  /** A handle on the VideoRoom plugin, whose own events go to {@code events}. */
  CompletionStage<JanusHandle> attach(JanusHandle.Events events) {
    return request(message("attach").put("plugin", "janus.plugin.videoroom"))
        .thenApply(
            answer -> {
              JanusHandle handle =
                  new JanusHandle(this, answer.path("data").path("id").asLong(), events);
              handles.put(handle.id(), handle);
              return handle;
            });
  }

  void forget(JanusHandle handle) {
    handles.remove(handle.id());
  }

  CompletionStage<Void> ping() {
    return request(message("ping")).thenApply(pong -> null);
  }

  void keepAlive() {
    request(message("keepalive"))
        .whenComplete(
            (answered, failure) -> {
              if (failure != null) {
                // A Janus that answers no keep-alive in time carries nobody's room any more.
                wire.end();
              }
            });
  }

  /** Tells the listener when the connection is over, at once when it is over already. */
  void tellEnd(MediaListener listener) {
    listeners.add(listener);
    if (!isOpen() && listeners.remove(listener)) {
      listener.lost();
    }
  }

  void forget(MediaListener listener) {
    listeners.remove(listener);
  }

  boolean isOpen() {
    return open;
  }

  void close() {
    wire.end();
  }

  ObjectNode message(String kind) {
    ObjectNode message = JanusWire.JSON.createObjectNode().put("janus", kind);
    message.put("apisecret", settings.secret());
    if (session != 0) {
      message.put("session_id", session);
    }
    return message;
  }

  /** Completes with the final answer: to a plugin's request, an ack only says that it was taken. */
  CompletionStage<JsonNode> request(ObjectNode message) {
    String transaction = Long.toString(transactions.incrementAndGet());
    message.put("transaction", transaction);
    boolean eventFollows = message.path("janus").asText().equals("message");
    Request request = new Request(eventFollows, new CompletableFuture<>());
    waiting.put(transaction, request);
    request.answer().orTimeout(settings.deadline().toMillis(), TimeUnit.MILLISECONDS);
    try {
      wire.send(message);
    } catch (MediaFailure notConnected) {
      request.answer().completeExceptionally(notConnected);
    }
    return request.answer().whenComplete((done, failure) -> waiting.remove(transaction));
  }

  private record Request(boolean eventFollows, CompletableFuture<JsonNode> answer) {}

  private void received(JsonNode message) {
    String kind = message.path("janus").asText();
    Request request = waiting.get(message.path("transaction").asText());
    if (request != null) {
      if (!kind.equals("ack") || !request.eventFollows()) {
        complete(request.answer(), message);
      }
      return;
    }
    JanusHandle handle = handles.get(message.path("sender").asLong());
    if (handle != null) {
      handle.told(kind);
    }
  }

  private static void complete(CompletableFuture<JsonNode> answer, JsonNode message) {
    JsonNode core = message.path("error");
    JsonNode plugin = message.path("plugindata").path("data");
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

  private void closed() {
    MediaFailure gone = new MediaFailure(Reason.UNAVAILABLE, settings + " closed the connection");
    open = false;
    waiting.values().forEach(request -> request.answer().completeExceptionally(gone));
    Set.copyOf(listeners).stream().filter(listeners::remove).forEach(MediaListener::lost);
  }
}
