package org.amphi.media.janus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.amphi.media.MediaFailure;
import org.amphi.media.MediaFailure.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Whole JSON messages over one WebSocket to Janus, in order. Thread-safe. Incoming messages are
 * handed over one at a time; {@code closed} is called once.
 *
 * <p>The JDK's WebSocket (17.0.15) misses some two in a hundred closes that come while answers are
 * under way: the socket is then found closed by what is sent next. Somebody has to ping.
 */
final class JanusWire implements WebSocket.Listener {
  static final ObjectMapper JSON = new ObjectMapper();

  /** Far above any answer of Janus's: a session description of a hundred streams has 200 kB. */
  private static final int LONGEST = 4 * 1024 * 1024;

  private final Consumer<JsonNode> received;
  private final Consumer<JanusWire> closed;
  private final StringBuilder partial = new StringBuilder();
  private @Nullable WebSocket socket;
  private CompletableFuture<?> sent = CompletableFuture.completedFuture(null);
  private boolean over;

  JanusWire(Consumer<JsonNode> received, Consumer<JanusWire> closed) {
    this.received = received;
    this.closed = closed;
  }

  CompletionStage<Void> connect(HttpClient http, JanusSettings settings) {
    return http.newWebSocketBuilder()
        .subprotocols("janus-protocol")
        .connectTimeout(settings.deadline())
        .buildAsync(settings.control(), this)
        .thenAccept(this::opened);
  }

  private synchronized void opened(WebSocket open) {
    socket = open;
    if (over) {
      open.abort();
    }
  }

  /** Sends after all that was sent before: the JDK's WebSocket takes one send at a time. */
  synchronized void send(ObjectNode message) {
    WebSocket open = socket;
    if (over || open == null) {
      throw new MediaFailure(Reason.UNAVAILABLE, "not connected to janus");
    }
    // No newline may follow the JSON: Janus answers that with an error that names no transaction.
    String text = message.toString();
    sent =
        sent.thenCompose(before -> open.sendText(text, true))
            .whenComplete((done, failure) -> endIf(failure != null));
  }

  private void endIf(boolean failed) {
    if (failed) {
      end();
    }
  }

  @Override
  public void onOpen(WebSocket open) {
    opened(open);
    open.request(1);
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket open, CharSequence data, boolean last) {
    partial.append(data);
    if (partial.length() > LONGEST) {
      end();
      return null;
    }
    if (last) {
      String text = partial.toString();
      partial.setLength(0);
      try {
        received.accept(JSON.readTree(text));
      } catch (JsonProcessingException notJson) {
        end();
        return null;
      }
    }
    open.request(1);
    return null;
  }

  @Override
  public @Nullable CompletionStage<?> onClose(WebSocket open, int status, String reason) {
    end();
    return null;
  }

  @Override
  public void onError(WebSocket open, Throwable error) {
    end();
  }

  void end() {
    WebSocket open;
    synchronized (this) {
      if (over) {
        return;
      }
      over = true;
      open = socket;
    }
    if (open != null) {
      open.abort();
    }
    closed.accept(this);
  }
}
