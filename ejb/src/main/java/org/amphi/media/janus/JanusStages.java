package org.amphi.media.janus;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeoutException;
import org.amphi.media.MediaFailure;
import org.amphi.media.MediaFailure.Reason;

/** What the adapter's futures have in common: whatever goes wrong leaves as a MediaFailure. */
final class JanusStages {
  private JanusStages() {}

  static <T> CompletionStage<T> translated(CompletionStage<T> stage) {
    return stage.exceptionallyCompose(
        failure -> CompletableFuture.failedFuture(asFailure(failure)));
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

  static boolean isCode(Throwable failure, int code) {
    return rootOf(failure) instanceof JanusException coded && coded.code() == code;
  }

  private static Throwable rootOf(Throwable failure) {
    Throwable cause = failure;
    while (cause instanceof CompletionException && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }
}
