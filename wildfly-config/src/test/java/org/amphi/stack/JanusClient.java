package org.amphi.stack;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/** Sends one request to a Janus and hands back the first answer. */
final class JanusClient {
  private JanusClient() {}

  static String ask(String url, String request) throws Exception {
    CompletableFuture<String> answer = new CompletableFuture<>();
    WebSocket socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .subprotocols("janus-protocol")
            .buildAsync(URI.create(url), new FirstAnswer(answer))
            .get(5, TimeUnit.SECONDS);
    try {
      socket.sendText(request, true).get(5, TimeUnit.SECONDS);
      return answer.get(5, TimeUnit.SECONDS);
    } finally {
      socket.abort();
    }
  }

  private record FirstAnswer(CompletableFuture<String> answer, StringBuilder text)
      implements WebSocket.Listener {
    FirstAnswer(CompletableFuture<String> answer) {
      this(answer, new StringBuilder());
    }

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
      text.append(data);
      if (last) {
        answer.complete(text.toString());
      }
      socket.request(1);
      return CompletableFuture.completedStage(null);
    }
  }
}
