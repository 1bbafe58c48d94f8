package org.amphi.media.chromium;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import org.amphi.media.Await;
import org.jspecify.annotations.Nullable;

/** One page of a Chromium: runs scripts in it. Not thread-safe. */
final class DevToolsPage implements WebSocket.Listener, AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
  private final StringBuilder partial = new StringBuilder();
  private final HttpClient http = HttpClient.newHttpClient();
  private final String address;
  private final String target;
  private final WebSocket socket;
  private int last;

  DevToolsPage(Chromium chromium) {
    address = "http://127.0.0.1:" + chromium.port() + "/json/";
    JsonNode page = ask("PUT", "new?about:blank");
    target = page.path("id").asText();
    socket =
        Await.value(
            http.newWebSocketBuilder()
                .buildAsync(URI.create(page.path("webSocketDebuggerUrl").asText()), this));
  }

  private JsonNode ask(String method, String path) {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(address + path))
              .method(method, HttpRequest.BodyPublishers.noBody())
              .build();
      String body = http.send(request, BodyHandlers.ofString()).body();
      return body.startsWith("{") ? JSON.readTree(body) : JSON.nullNode();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The value of an expression; a promise is waited for. */
  JsonNode run(String script) {
    int id = ++last;
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    waiting.put(id, answer);
    ObjectNode command = JSON.createObjectNode().put("id", id).put("method", "Runtime.evaluate");
    command
        .putObject("params")
        .put("expression", script)
        .put("awaitPromise", true)
        .put("returnByValue", true)
        .put("userGesture", true);
    Await.value(socket.sendText(command.toString(), true));
    JsonNode result = Await.value(answer).path("result");
    if (result.has("exceptionDetails")) {
      throw new IllegalStateException(result.path("exceptionDetails").toString());
    }
    return result.path("result").path("value");
  }

  static String quoted(String text) {
    return JSON.getNodeFactory().textNode(text).toString();
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket open, CharSequence data, boolean whole) {
    partial.append(data);
    if (whole) {
      try {
        JsonNode message = JSON.readTree(partial.toString());
        CompletableFuture<JsonNode> answer = waiting.remove(message.path("id").asInt());
        if (answer != null) {
          answer.complete(message);
        }
      } catch (JsonProcessingException e) {
        throw new UncheckedIOException(e);
      }
      partial.setLength(0);
    }
    open.request(1);
    return null;
  }

  @Override
  public void close() {
    socket.abort();
    ask("GET", "close/" + target);
  }
}
