package org.amphi.room;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;
import org.amphi.media.MediaRoom;
import org.jspecify.annotations.Nullable;

/**
 * Hands requests to a media room in the order in which they were made, also while it is being
 * opened; waits for no answer before it hands over the next. Called in the room's turns only.
 */
final class MediaLine {
  private final Supplier<CompletionStage<MediaRoom>> opening;

  /** Completes when the last request was handed over. */
  private @Nullable CompletableFuture<MediaRoom> last;

  MediaLine(Supplier<CompletionStage<MediaRoom>> opening) {
    this.opening = opening;
  }

  /** Opens the room when there is none, or none could be opened before. */
  <T> CompletionStage<T> ask(Function<MediaRoom, CompletionStage<T>> request) {
    CompletableFuture<MediaRoom> before = last;
    if (before == null || before.isCompletedExceptionally()) {
      before = opening.get().toCompletableFuture();
    }
    return handOver(before, request);
  }

  /** Asks only when there is a room, or one is being opened: for what ends with it anyway. */
  CompletionStage<Void> askIfOpen(Function<MediaRoom, CompletionStage<Void>> request) {
    CompletableFuture<MediaRoom> before = last;
    return before == null || before.isCompletedExceptionally()
        ? CompletableFuture.completedStage(null)
        : handOver(before, request);
  }

  /** Whether there is a room, or one is being opened. */
  boolean isOpen() {
    return last != null && !last.isCompletedExceptionally();
  }

  /** The room is gone: the next request opens another. */
  void forget() {
    last = null;
  }

  /**
   * Each hangs on the one before: dependents of one and the same stage run in no promised order.
   */
  private <T> CompletionStage<T> handOver(
      CompletableFuture<MediaRoom> before, Function<MediaRoom, CompletionStage<T>> request) {
    CompletableFuture<T> answer = new CompletableFuture<>();
    last =
        before.whenComplete(
            (room, failure) -> {
              if (failure != null) {
                answer.completeExceptionally(failure);
                return;
              }
              request
                  .apply(room)
                  .whenComplete((value, refused) -> complete(answer, value, refused));
            });
    return answer;
  }

  private static <T> void complete(
      CompletableFuture<T> answer, T value, @Nullable Throwable refused) {
    if (refused != null) {
      answer.completeExceptionally(refused);
    } else {
      answer.complete(value);
    }
  }
}
