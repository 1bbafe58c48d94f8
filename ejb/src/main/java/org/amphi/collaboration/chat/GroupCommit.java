package org.amphi.collaboration.chat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Function;

/**
 * Writes in few transactions what comes in many small pieces: whatever came while one was being
 * committed goes into the next. Results come in the order of the pieces. Thread-safe; never waits.
 */
final class GroupCommit<T, R> {
  /** Pieces of one transaction; more would make the first of them wait for long. */
  static final int MOST = 200;

  private final Function<List<T>, List<R>> transaction;
  private final Executor executor;
  private final Queue<Piece<T, R>> waiting = new ArrayDeque<>();
  private boolean writing;

  private record Piece<T, R>(T content, CompletableFuture<R> result) {}

  /**
   * Writes by that transaction.
   *
   * @param transaction answers one result for each piece, or throws when it wrote none of them
   */
  GroupCommit(Function<List<T>, List<R>> transaction, Executor executor) {
    this.transaction = transaction;
    this.executor = executor;
  }

  /** Completes when the piece is committed, fails when it is not written. */
  CompletionStage<R> submit(T content) {
    Piece<T, R> piece = new Piece<>(content, new CompletableFuture<>());
    synchronized (waiting) {
      if (!writing) {
        // Rejected: nothing waits yet, and the caller is told.
        executor.execute(this::write);
        writing = true;
      }
      waiting.add(piece);
    }
    return piece.result();
  }

  private void write() {
    List<Piece<T, R>> group = next();
    while (!group.isEmpty()) {
      write(group);
      group = next();
    }
  }

  private List<Piece<T, R>> next() {
    synchronized (waiting) {
      List<Piece<T, R>> group = new ArrayList<>();
      while (group.size() < MOST && !waiting.isEmpty()) {
        group.add(waiting.remove());
      }
      writing = !group.isEmpty();
      return group;
    }
  }

  private void write(List<Piece<T, R>> group) {
    List<R> results;
    try {
      results = transaction.apply(group.stream().map(Piece::content).toList());
    } catch (RuntimeException notWritten) {
      group.forEach(piece -> piece.result().completeExceptionally(notWritten));
      return;
    }
    for (int i = 0; i < group.size(); i++) {
      group.get(i).result().complete(results.get(i));
    }
  }
}
