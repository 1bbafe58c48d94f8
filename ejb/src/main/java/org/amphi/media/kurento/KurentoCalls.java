package org.amphi.media.kurento;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.amphi.media.MediaFailure;
import org.amphi.media.MediaFailure.Reason;
import org.kurento.client.Continuation;

/**
 * The requests of one control connection: sent in order, never on the caller's thread, each with a
 * deadline. Thread-safe.
 */
final class KurentoCalls {
  private final Executor lane;
  private final Duration deadline;
  private final Map<Long, CompletableFuture<?>> waiting = new ConcurrentHashMap<>();
  private final AtomicLong last = new AtomicLong();
  private volatile boolean over;

  KurentoCalls(Executor executor, Duration deadline) {
    this.lane = new KurentoLane(executor);
    this.deadline = deadline;
  }

  <T> CompletionStage<T> ask(KurentoCall<T> call) {
    CompletableFuture<T> answer = new CompletableFuture<>();
    long number = last.incrementAndGet();
    waiting.put(number, answer);
    if (over) {
      answer.completeExceptionally(gone());
    } else {
      lane.execute(() -> send(call, answer));
    }
    return answer
        .orTimeout(deadline.toMillis(), TimeUnit.MILLISECONDS)
        .whenComplete((done, failure) -> waiting.remove(number));
  }

  private static <T> void send(KurentoCall<T> call, CompletableFuture<T> answer) {
    if (answer.isDone()) {
      return;
    }
    try {
      call.send(
          new Continuation<T>() {
            @Override
            public void onSuccess(T result) {
              answer.complete(result);
            }

            @Override
            public void onError(Throwable cause) {
              answer.completeExceptionally(cause);
            }
          });
    } catch (RuntimeException notSent) {
      answer.completeExceptionally(notSent);
    }
  }

  /** Tells a result, whose continuation declares exceptions that ours do not throw. */
  static <T> void succeed(Continuation<T> continuation, T result) {
    try {
      continuation.onSuccess(result);
    } catch (Exception undeclared) {
      throw new IllegalStateException(undeclared);
    }
  }

  /** Tells a failure. */
  static void fail(Continuation<?> continuation, Throwable cause) {
    try {
      continuation.onError(cause);
    } catch (Exception undeclared) {
      throw new IllegalStateException(undeclared);
    }
  }

  /** Fails all that waits, and all that comes. */
  void end() {
    over = true;
    failWaiting();
  }

  /** Fails all that waits: what was on its way when the socket was cut is never answered. */
  void failWaiting() {
    List.copyOf(waiting.values()).forEach(answer -> answer.completeExceptionally(gone()));
  }

  private static MediaFailure gone() {
    return new MediaFailure(Reason.UNAVAILABLE, "the connection to kurento is over");
  }
}
