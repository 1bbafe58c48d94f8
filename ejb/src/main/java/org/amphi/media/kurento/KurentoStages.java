package org.amphi.media.kurento;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.amphi.media.MediaFailure;
import org.amphi.media.MediaFailure.Reason;
import org.kurento.client.internal.server.KurentoServerException;
import org.kurento.jsonrpc.JsonRpcErrorException;

/** What the adapter's futures have in common: whatever goes wrong leaves as a MediaFailure. */
final class KurentoStages {
  private static final int INVALID_SESSION = 40_007;
  private static final int NO_SUCH_OBJECT = 40_101;

  private KurentoStages() {}

  static <T> CompletionStage<T> translated(CompletionStage<T> stage) {
    return stage.exceptionallyCompose(
        failure -> CompletableFuture.failedFuture(asFailure(failure)));
  }

  static <T> CompletableFuture<T> failed(Reason reason, String detail) {
    return CompletableFuture.failedFuture(new MediaFailure(reason, detail));
  }

  static MediaFailure asFailure(Throwable failure) {
    Throwable cause = failure;
    while (cause instanceof CompletionException && cause.getCause() != null) {
      cause = cause.getCause();
    }
    if (cause instanceof MediaFailure known) {
      return known;
    }
    if (cause instanceof JsonRpcErrorException coded) {
      return new MediaFailure(reason(coded.getCode()), "kurento " + coded.getMessage());
    }
    if (cause instanceof KurentoServerException coded) {
      return new MediaFailure(reason(coded.getCode()), "kurento " + coded.getMessage());
    }
    // A time-out, a cut connection, a client that was closed.
    return new MediaFailure(Reason.UNAVAILABLE, "kurento: " + cause);
  }

  /** Kurento's numbers, from its protocol's documentation. */
  private static Reason reason(int code) {
    if (code == INVALID_SESSION) {
      return Reason.UNAVAILABLE;
    }
    if (code == NO_SUCH_OBJECT) {
      return Reason.GONE;
    }
    // SDP_ERROR and its kind.
    return code >= 40_200 && code < 40_300 ? Reason.BAD_SDP : Reason.REFUSED;
  }
}
