package org.amphi.media.kurento;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.amphi.media.MediaListener;
import org.kurento.client.KurentoClient;
import org.kurento.client.MediaPipeline;
import org.kurento.jsonrpc.client.Continuation;
import org.kurento.jsonrpc.client.JsonRpcClientNettyWebSocket;

/**
 * One control session on a Kurento. When its socket is cut, the client claims the session on a new
 * one; what cannot be claimed soon, or is not known any more, is over: then every request that
 * waits fails, and the listeners of all its rooms are told. Thread-safe.
 */
final class KurentoConnection {
  private final KurentoSettings settings;
  private final Executor executor;
  private final KurentoCalls calls;
  private final JsonRpcClientNettyWebSocket wire;
  private final Set<MediaListener> listeners = ConcurrentHashMap.newKeySet();
  private final CompletableFuture<KurentoClient> client = new CompletableFuture<>();
  private final AtomicInteger changes = new AtomicInteger();
  private volatile boolean over;

  private KurentoConnection(KurentoSettings settings, Executor executor) {
    this.settings = settings;
    this.executor = executor;
    this.calls = new KurentoCalls(executor, settings.deadline());
    this.wire =
        new JsonRpcClientNettyWebSocket(settings.control().toString(), new KurentoClaim(this));
    int deadline = Math.toIntExact(settings.deadline().toMillis());
    wire.setConnectionTimeout(deadline);
    wire.setRequestTimeout(deadline);
    wire.setTryReconnectingMaxTime(KurentoSettings.CLAIM.toMillis());
    // Events one after the other, as they came: a thread for each would mix them up.
    wire.setConcurrentServerRequest(false);
    wire.setSendCloseMessage(true);
  }

  /** Connects. */
  static CompletableFuture<KurentoConnection> open(KurentoSettings settings, Executor executor) {
    KurentoConnection made = new KurentoConnection(settings, executor);
    executor.execute(made::connect);
    return made.client
        .orTimeout(settings.deadline().toMillis(), TimeUnit.MILLISECONDS)
        .thenApply(connected -> made)
        .whenComplete(
            (opened, failure) -> {
              if (failure != null) {
                made.end();
              }
            });
  }

  private void connect() {
    try {
      KurentoClient connected = KurentoClient.createFromJsonRpcClientHonoringClientTimeouts(wire);
      if (!client.complete(connected)) {
        // Too late: given up already.
        connected.destroy();
      }
    } catch (RuntimeException unreachable) {
      client.completeExceptionally(unreachable);
    }
  }

  KurentoCalls calls() {
    return calls;
  }

  CompletionStage<MediaPipeline> pipeline() {
    return calls.ask(result -> client.join().createMediaPipeline(result));
  }

  CompletionStage<Void> ping() {
    return calls
        .<JsonElement>ask(
            result ->
                wire.sendRequest(
                    "ping",
                    new JsonObject(),
                    new Continuation<JsonElement>() {
                      @Override
                      public void onSuccess(JsonElement pong) {
                        KurentoCalls.succeed(result, pong);
                      }

                      @Override
                      public void onError(Throwable cause) {
                        KurentoCalls.fail(result, cause);
                      }
                    }))
        .thenAccept(pong -> {});
  }

  /** The socket is cut: what is not claimed in time is given up. */
  void wasCut() {
    calls.failWaiting();
    int cut = changes.incrementAndGet();
    CompletableFuture.delayedExecutor(
            KurentoSettings.CLAIM.toMillis(), TimeUnit.MILLISECONDS, executor)
        .execute(
            () -> {
              if (changes.get() == cut) {
                end();
              }
            });
  }

  void wasClaimed() {
    changes.incrementAndGet();
  }

  /** Tells the listener when the connection is over, at once when it is over already. */
  void tellEnd(MediaListener listener) {
    listeners.add(listener);
    if (over && listeners.remove(listener)) {
      listener.lost();
    }
  }

  void forget(MediaListener listener) {
    listeners.remove(listener);
  }

  boolean isOver() {
    return over;
  }

  /** Ends it, for good. */
  void end() {
    synchronized (this) {
      if (over) {
        return;
      }
      over = true;
    }
    calls.end();
    Set.copyOf(listeners).stream().filter(listeners::remove).forEach(MediaListener::lost);
    // The client says goodbye and waits for the answer.
    CompletableFuture<Void> unused = client.thenAcceptAsync(KurentoClient::destroy, executor);
  }

  @Override
  public String toString() {
    return settings.toString();
  }
}
