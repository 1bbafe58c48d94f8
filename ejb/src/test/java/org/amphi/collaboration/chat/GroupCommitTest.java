package org.amphi.collaboration.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is committed together, in which order it is told, and what happens when it is not. */
class GroupCommitTest {
  private final Queue<Runnable> tasks = new ArrayDeque<>();
  private final List<List<String>> transactions = new ArrayList<>();
  private boolean broken;
  private boolean rejecting;
  private final GroupCommit<String, String> commits = new GroupCommit<>(this::write, this::execute);

  private void execute(Runnable task) {
    if (rejecting) {
      throw new RejectedExecutionException();
    }
    tasks.add(task);
  }

  private List<String> write(List<String> pieces) {
    if (broken) {
      throw new IllegalStateException("no database");
    }
    transactions.add(pieces);
    return pieces.stream().map(piece -> piece + "!").toList();
  }

  /** Where the result will be. */
  private CompletableFuture<String> result(String piece) {
    return commits.submit(piece).toCompletableFuture();
  }

  private void run() {
    while (!tasks.isEmpty()) {
      tasks.remove().run();
    }
  }

  @Test
  void whatCameMeanwhileIsOneTransaction() {
    List<CompletableFuture<String>> results = List.of(result("a"), result("b"), result("c"));
    assertThat(results).noneMatch(CompletableFuture::isDone);

    run();

    assertThat(transactions).containsExactly(List.of("a", "b", "c"));
    assertThat(results).extracting(CompletableFuture::join).containsExactly("a!", "b!", "c!");
  }

  @Test
  void aTransactionIsBoundedAndTheOrderKept() {
    List<String> order = new ArrayList<>();
    IntStream.range(0, GroupCommit.MOST * 2 + 1)
        .forEach(i -> commits.submit("p" + i).thenAccept(order::add));

    run();

    assertThat(transactions)
        .extracting(List::size)
        .containsExactly(GroupCommit.MOST, GroupCommit.MOST, 1);
    assertThat(order).hasSize(GroupCommit.MOST * 2 + 1).startsWith("p0!", "p1!").endsWith("p400!");
  }

  @Test
  void whatIsNotWrittenFailsAndWhatComesLaterIsWritten() {
    broken = true;
    CompletableFuture<String> lost = result("a");
    run();
    assertThatThrownBy(lost::join).hasRootCauseMessage("no database");

    broken = false;
    CompletableFuture<String> later = result("b");
    run();

    assertThat(later.join()).isEqualTo("b!");
    assertThat(transactions).containsExactly(List.of("b"));
  }

  @Test
  void aPieceThatNobodyWillWriteIsRefusedAtOnceAndNotWrittenLater() {
    rejecting = true;
    assertThatThrownBy(() -> commits.submit("a")).isInstanceOf(RejectedExecutionException.class);

    rejecting = false;
    commits.submit("b");
    run();

    assertThat(transactions).containsExactly(List.of("b"));
  }
}
