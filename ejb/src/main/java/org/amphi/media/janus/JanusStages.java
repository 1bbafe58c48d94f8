package org.amphi.media.janus;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.amphi.media.MediaFailure;
import org.amphi.media.MediaFailure.Reason;

/** What the adapter's futures have in common: whatever goes wrong leaves as a MediaFailure. */
final class JanusStages {
  private JanusStages() {}

  static <T> CompletionStage<T> translated(CompletionStage<T> stage) {
    return stage.exceptionallyCompose(
        failure -> CompletableFuture.failedFuture(asFailure(failure)));
  }

  /** Succeeds at once. */
  static CompletionStage<Void> done() {
    return CompletableFuture.completedStage(null);
  }

  /** What an attempt throws fails its stage. */
  static <T> CompletionStage<T> attempt(Supplier<CompletionStage<T>> attempt) {
    try {
      return translated(attempt.get());
    } catch (MediaFailure atOnce) {
      return CompletableFuture.failedStage(atOnce);
    }
  }

  static <T> CompletionStage<T> failed(Reason reason, String detail) {
    return CompletableFuture.failedStage(new MediaFailure(reason, detail));
  }

  static MediaFailure asFailure(Throwable failure) {
    Throwable cause = rootOf(failure);
    if (cause instanceof MediaFailure known) {
      return known;
    }
    if (cause instanceof JanusException coded) {
      return coded.asFailure();
    }
    if (cause instanceof TimeoutException) {
      return new MediaFailure(Reason.UNAVAILABLE, "janus did not answer in time");
    }
    return new MediaFailure(Reason.UNAVAILABLE, String.valueOf(cause));
  }

  /** What Janus itself said, when the failure came from there. */
  static Optional<JanusException> saidByJanus(Throwable failure) {
    return rootOf(failure) instanceof JanusException said ? Optional.of(said) : Optional.empty();
  }

  private static Throwable rootOf(Throwable failure) {
    Throwable cause = failure;
    while (cause instanceof CompletionException && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }
}
