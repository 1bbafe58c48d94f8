package org.amphi.media.janus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.amphi.media.MediaFailure;
import org.amphi.media.MediaFailure.Reason;
import org.jspecify.annotations.Nullable;

/**
 * One control session on a Janus: requests with their answers, events for the handle that they are
 * about. Thread-safe.
 *
 * <p>When its socket closes, the session is claimed on another one: Janus keeps a session and all
 * its connections for a while, and media is not interrupted. What was under way then fails, for its
 * answers are lost; what is asked meanwhile waits. If that does not succeed at once the connection
 * is over, and so are all its rooms.
 */
final class JanusConnection {
  /** A room on this connection. */
  interface Watcher {
    /** The connection is over. */
    void lost();

    /** The session goes on, on another socket; events may have been missed. */
    void resumed();
  }

  private enum State {
    UP,
    CLAIMING,
    OVER
  }

  private final HttpClient http;
  private final JanusSettings settings;
  private final JanusTransactions transactions;
  private final JanusSpares spares = new JanusSpares(this::attachNew);
  private final Map<Long, JanusHandle> handles = new ConcurrentHashMap<>();
  private final Set<Watcher> watchers = ConcurrentHashMap.newKeySet();
  private final List<ObjectNode> held = new ArrayList<>();
  private volatile State state = State.UP;
  private volatile long session;
  private JanusWire wire;

  private JanusConnection(HttpClient http, JanusSettings settings) {
    this.http = http;
    this.settings = settings;
    this.transactions = new JanusTransactions(settings.deadline());
    this.wire = new JanusWire(this::received, this::closed);
  }

  /** Connects and opens a session. */
  static CompletionStage<JanusConnection> open(HttpClient http, JanusSettings settings) {
    JanusConnection made = new JanusConnection(http, settings);
    return made.currentWire()
        .connect(http, settings)
        .thenCompose(connected -> made.request(made.message("create")))
        .thenApply(
            answer -> {
              made.session = answer.path("data").path("id").asLong();
              made.spares.fill();
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

  JanusSettings settings() {
    return settings;
  }

  /** A handle on a plugin, whose own events go to {@code events}. */
  CompletionStage<JanusHandle> attach(JanusPlugin plugin, JanusHandle.Events events) {
    return spares
        .take(plugin)
        .thenApply(
            handle -> {
              handle.listen(events);
              return handle;
            });
  }

  private CompletionStage<JanusHandle> attachNew(JanusPlugin plugin) {
    return request(message("attach").put("plugin", plugin.packageName()))
        .thenApply(
            answer -> {
              JanusHandle handle = new JanusHandle(this, answer.path("data").path("id").asLong());
              handles.put(handle.id(), handle);
              return handle;
            });
  }

  void forget(JanusHandle handle) {
    handles.remove(handle.id());
  }

  /** Completes when Janus itself answers. */
  CompletionStage<Void> ping() {
    // Janus answers this one outside of sessions only.
    return request(bare("ping")).thenApply(pong -> null);
  }

  void keepAlive() {
    JanusWire asked = currentWire();
    request(message("keepalive"))
        .whenComplete(
            (answered, failure) -> {
              if (failure != null) {
                // A Janus that answers no keep-alive in time carries nobody's room any more.
                asked.end();
              }
            });
  }

  /** Tells when the connection is over, at once when it is over already. */
  void watch(Watcher watcher) {
    watchers.add(watcher);
    if (!isOpen() && watchers.remove(watcher)) {
      watcher.lost();
    }
  }

  void forget(Watcher watcher) {
    watchers.remove(watcher);
  }

  boolean isOpen() {
    return state != State.OVER;
  }

  /** Ends it for good. */
  void close() {
    over(new MediaFailure(Reason.UNAVAILABLE, settings + " is no longer used"));
  }

  ObjectNode message(String kind) {
    ObjectNode message = bare(kind);
    if (session != 0) {
      message.put("session_id", session);
    }
    return message;
  }

  private ObjectNode bare(String kind) {
    ObjectNode message = JanusWire.JSON.createObjectNode().put("janus", kind);
    return message.put("apisecret", settings.secret());
  }

  /** Completes with the final answer. */
  CompletionStage<JsonNode> request(ObjectNode message) {
    CompletableFuture<JsonNode> answer;
    MediaFailure failure;
    synchronized (this) {
      answer = transactions.begin(message);
      failure = send(message);
    }
    if (failure != null) {
      transactions.refuse(message, failure);
    }
    return answer;
  }

  private @Nullable MediaFailure send(ObjectNode message) {
    if (state == State.CLAIMING) {
      held.add(message);
      return null;
    }
    try {
      wire.send(message);
      return null;
    } catch (MediaFailure notConnected) {
      return notConnected;
    }
  }

  private synchronized JanusWire currentWire() {
    return wire;
  }

  private void received(JsonNode message) {
    if (!transactions.take(message)) {
      JanusHandle handle = handles.get(message.path("sender").asLong());
      if (handle != null) {
        handle.told(message.path("janus").asText(), JanusHandle.data(message));
      }
    }
  }

  private void closed(JanusWire ended) {
    MediaFailure closed = new MediaFailure(Reason.UNAVAILABLE, settings + " closed the connection");
    List<CompletableFuture<JsonNode>> unanswered;
    synchronized (this) {
      if (ended != wire || state != State.UP) {
        return;
      }
      if (session != 0) {
        state = State.CLAIMING;
      }
      unanswered = transactions.drain();
    }
    unanswered.forEach(answer -> answer.completeExceptionally(closed));
    if (session != 0) {
      claim(closed);
    } else {
      over(closed);
    }
  }

  private void claim(MediaFailure closed) {
    JanusWire next = new JanusWire(this::received, this::closed);
    ObjectNode claim = message("claim");
    CompletionStage<JsonNode> claimed =
        next.connect(http, settings)
            .thenCompose(
                connected -> {
                  CompletableFuture<JsonNode> answer = transactions.begin(claim);
                  next.send(claim);
                  return answer;
                })
            .toCompletableFuture()
            .orTimeout(JanusSettings.CLAIM_LIMIT.toMillis(), TimeUnit.MILLISECONDS);
    claimed.whenComplete(
        (done, failure) -> {
          if (failure == null) {
            resume(next);
          } else {
            next.end();
            over(closed);
          }
        });
  }

  private void resume(JanusWire next) {
    synchronized (this) {
      if (state == State.OVER) {
        next.end();
        return;
      }
      wire = next;
      state = State.UP;
      held.forEach(next::send);
      held.clear();
    }
    watchers.forEach(Watcher::resumed);
  }

  private void over(MediaFailure failure) {
    JanusWire last;
    List<CompletableFuture<JsonNode>> unanswered;
    synchronized (this) {
      if (state == State.OVER) {
        return;
      }
      state = State.OVER;
      held.clear();
      last = wire;
      unanswered = transactions.drain();
    }
    last.end();
    unanswered.forEach(answer -> answer.completeExceptionally(failure));
    Set.copyOf(watchers).stream().filter(watchers::remove).forEach(Watcher::lost);
  }
}
