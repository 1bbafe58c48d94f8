package org.amphi.outside;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A socket into a room, without a browser: what an attacker or a broken client would send. */
public final class Socket implements WebSocket.Listener, AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long LIMIT = 20;

  private final BlockingQueue<JsonNode> received = new LinkedBlockingQueue<>();
  private final CompletableFuture<Integer> closed = new CompletableFuture<>();
  private final StringBuilder partial = new StringBuilder();
  private final WebSocket socket;

  private Socket(Agent agent, String address, String path, String origin) {
    URI uri = URI.create(address.replace("http", "ws") + path);
    socket =
        await(agent.http().newWebSocketBuilder().header("Origin", origin).buildAsync(uri, this));
  }

  /** Opens a socket as our own page does. */
  public static Socket open(Agent agent, String address, String room) {
    return openAt(inRoom(room), agent, address, address);
  }

  static Socket openFrom(String origin, Agent agent, String address, String room) {
    return openAt(inRoom(room), agent, address, origin);
  }

  /** Opens a socket that is no room's. */
  static Socket openAt(String path, Agent agent, String address, String origin) {
    return new Socket(agent, address, path, origin);
  }

  private static String inRoom(String room) {
    return "/api/rooms/" + room + "/socket";
  }

  /** Says something. */
  public void say(String text) {
    await(socket.sendText(text, true));
  }

  /** Says what may be too much for the other side, which may then have closed already. */
  void sayUnheard(String text) {
    try {
      socket.sendText(text, true).get(LIMIT, TimeUnit.SECONDS);
    } catch (ExecutionException closedMeanwhile) {
      closed.complete(1006);
    } catch (InterruptedException | TimeoutException e) {
      throw new AssertionError(e);
    }
  }

  /** The next message of that type; others are passed over. */
  public JsonNode next(String type) {
    return next(type, message -> true);
  }

  /** The next message of that type that is as wanted; others are passed over. */
  public JsonNode next(String type, Predicate<JsonNode> wanted) {
    try {
      while (true) {
        JsonNode message = received.poll(LIMIT, TimeUnit.SECONDS);
        if (message == null) {
          throw new AssertionError("no " + type + " within " + LIMIT + " s");
        }
        if (message.path("type").asText().equals(type) && wanted.test(message)) {
          return message;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** The status with which the server closes (RFC 6455). */
  int closing() {
    return await(closed);
  }

  private static <T> T await(CompletableFuture<T> future) {
    try {
      return future.get(LIMIT, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket open, CharSequence data, boolean last) {
    partial.append(data);
    if (last) {
      try {
        received.add(JSON.readTree(partial.toString()));
      } catch (JsonProcessingException e) {
        throw new UncheckedIOException(e);
      }
      partial.setLength(0);
    }
    open.request(1);
    return null;
  }

  @Override
  public @Nullable CompletionStage<?> onClose(WebSocket open, int status, String reason) {
    closed.complete(status);
    return null;
  }

  @Override
  public void onError(WebSocket open, Throwable error) {
    closed.complete(1006);
  }

  @Override
  public void close() {
    socket.abort();
  }
}
