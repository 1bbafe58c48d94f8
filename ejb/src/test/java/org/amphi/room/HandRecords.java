package org.amphi.room;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.amphi.shared.RoomId;

/** Records whose commits are made, or fail, by hand. */
final class HandRecords implements RoomRecords {
  private final Queue<CompletableFuture<Void>> uncommitted = new ArrayDeque<>();

  @Override
  public CompletionStage<Void> recordEnd(RoomId room) {
    CompletableFuture<Void> commit = new CompletableFuture<>();
    uncommitted.add(commit);
    return commit;
  }

  int uncommitted() {
    return uncommitted.size();
  }

  void commit() {
    uncommitted.remove().complete(null);
  }

  void fail() {
    uncommitted.remove().completeExceptionally(new IllegalStateException("no database"));
  }
}
