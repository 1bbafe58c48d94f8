package org.amphi.bench.bare;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.amphi.stack.JanusProcess;
import org.jspecify.annotations.Nullable;

/** One session on a Janus, with nothing between. Thread-safe. */
public final class JanusControl implements WebSocket.Listener, AutoCloseable {
  static final ObjectMapper JSON = new ObjectMapper();
  private static final long LIMIT_SECONDS = 30;

  /** Janus drops a session after 60 s of silence. */
  private static final long KEEP_ALIVE = 20;

  private final String secret;
  private final AtomicLong transactions = new AtomicLong();
  private final Map<String, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
  private final StringBuilder partial = new StringBuilder();
  private final WebSocket socket;
  private final long session;
  private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
  private final Future<?> keepingAlive;
  private CompletableFuture<?> sent = CompletableFuture.completedFuture(null);

  /** Connects to that Janus. */
  public JanusControl(JanusProcess janus) {
    secret = janus.secret();
    socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .subprotocols("janus-protocol")
            .buildAsync(URI.create(janus.controlUrl()), this)
            .orTimeout(LIMIT_SECONDS, TimeUnit.SECONDS)
            .join();
    session = idOf(request(message("create")).join());
    keepingAlive =
        timer.scheduleAtFixedRate(this::keepAlive, KEEP_ALIVE, KEEP_ALIVE, TimeUnit.SECONDS);
  }

  /** A handle on a plugin: {@code videoroom}, {@code audiobridge}. */
  CompletableFuture<JanusPlugin> attach(String plugin) {
    return request(
            message("attach").put("session_id", session).put("plugin", "janus.plugin." + plugin))
        .thenApply(answer -> new JanusPlugin(this, idOf(answer)));
  }

  private void keepAlive() {
    request(message("keepalive").put("session_id", session)).exceptionally(gone -> null);
  }

  String secret() {
    return secret;
  }

  ObjectNode messageOf(long handle, String kind) {
    return message(kind).put("session_id", session).put("handle_id", handle);
  }

  private ObjectNode message(String kind) {
    return JSON.createObjectNode().put("janus", kind).put("apisecret", secret);
  }

  private static long idOf(JsonNode answer) {
    return answer.path("data").path("id").asLong();
  }

  CompletableFuture<JsonNode> request(ObjectNode message) {
    String transaction = Long.toString(transactions.incrementAndGet());
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    // Of a plugin's two answers the first says only that the request was taken.
    String prefix = message.path("janus").asText().equals("message") ? "m" : "r";
    waiting.put(prefix + transaction, answer);
    send(message.put("transaction", prefix + transaction).toString());
    return answer.orTimeout(LIMIT_SECONDS, TimeUnit.SECONDS);
  }

  private synchronized void send(String text) {
    sent = sent.thenCompose(before -> socket.sendText(text, true));
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
    partial.append(data);
    if (last) {
      received(parse(partial.toString()));
      partial.setLength(0);
    }
    from.request(1);
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
    String transaction = message.path("transaction").asText();
    if (message.path("janus").asText().equals("ack") && transaction.startsWith("m")) {
      return;
    }
    CompletableFuture<JsonNode> answer = waiting.remove(transaction);
    if (answer == null) {
      return;
    }
    boolean refused =
        message.has("error") || message.path("plugindata").path("data").has("error_code");
    if (refused) {
      answer.completeExceptionally(new IllegalStateException(message.toString()));
    } else {
      answer.complete(message);
    }
  }

  @Override
  public void close() {
    keepingAlive.cancel(false);
    timer.shutdownNow();
    socket.abort();
  }
}
