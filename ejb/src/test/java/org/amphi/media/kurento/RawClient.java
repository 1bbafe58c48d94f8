package org.amphi.media.kurento;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Queue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.amphi.media.Await;
import org.jspecify.annotations.Nullable;

/** A socket to Kurento, without any library of Kurento's. */
final class RawClient implements WebSocket.Listener {
  private final Queue<JsonNode> replies = new ConcurrentLinkedQueue<>();
  private final Queue<JsonNode> events = new ConcurrentLinkedQueue<>();
  private final StringBuilder partial = new StringBuilder();
  private final WebSocket socket;
  private volatile boolean closed;

  RawClient(String url) {
    socket =
        Await.value(
            HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(URI.create(url), this));
  }

  void send(String text) {
    Await.value(socket.sendText(text, true));
  }

  JsonNode reply() {
    Await.until("a reply", () -> !replies.isEmpty());
    return replies.remove();
  }

  JsonNode event(String type) {
    Await.until(type, () -> events.stream().anyMatch(each -> typeOf(each).equals(type)));
    return events.stream().filter(each -> typeOf(each).equals(type)).findFirst().orElseThrow();
  }

  private static String typeOf(JsonNode event) {
    return event.path("params").path("value").path("type").asText();
  }

  void awaitClosed() {
    Await.until("the socket closes", () -> closed);
  }

  void cut() {
    socket.abort();
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket open, CharSequence data, boolean last) {
    partial.append(data);
    if (last) {
      JsonNode message = FakeKurentoJson.parsed(partial.toString());
      partial.setLength(0);
      (message.path("method").asText().equals("onEvent") ? events : replies).add(message);
    }
    open.request(1);
    return null;
  }

  @Override
  public @Nullable CompletionStage<?> onClose(WebSocket open, int status, String reason) {
    closed = true;
    return null;
  }

  @Override
  public void onError(WebSocket open, Throwable error) {
    closed = true;
  }
}
