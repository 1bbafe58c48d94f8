package org.amphi.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MailboxTest {
  private final PendingExecutor executor = new PendingExecutor();
  private final List<Integer> read = new ArrayList<>();

  @Test
  void messagesAreReadInTheOrderInWhichTheyCame() {
    Mailbox<Integer> mailbox = new Mailbox<>(executor, read::add);

    IntStream.range(0, 1_000).forEach(mailbox::put);
    executor.runAll();

    assertThat(read).containsExactlyElementsOf(IntStream.range(0, 1_000).boxed().toList());
  }

  @Test
  void oneThreadIsHeldHoweverManyMessagesWait() {
    Mailbox<Integer> mailbox = new Mailbox<>(executor, read::add);

    mailbox.put(1);
    mailbox.put(2);

    assertThat(executor.size()).isEqualTo(1);
    executor.runAll();
    assertThat(executor.size()).isZero();
  }

  @Test
  void aMessageThatIsPutWhileReadingIsReadAfterThoseBeforeIt() {
    AtomicBoolean first = new AtomicBoolean(true);
    List<Mailbox<Integer>> self = new ArrayList<>();
    Mailbox<Integer> mailbox =
        new Mailbox<>(
            executor,
            message -> {
              if (first.getAndSet(false)) {
                self.get(0).put(3);
              }
              read.add(message);
            });
    self.add(mailbox);

    mailbox.put(1);
    mailbox.put(2);
    executor.runAll();

    assertThat(read).containsExactly(1, 2, 3);
  }

  @Test
  void aReaderThatFailsOnceReadsWhatWaitsBehind() {
    Mailbox<Integer> mailbox =
        new Mailbox<>(
            executor,
            message -> {
              if (message == 1) {
                throw new IllegalStateException("broken on purpose");
              }
              read.add(message);
            });
    mailbox.put(1);
    mailbox.put(2);

    assertThatThrownBy(executor::runAll).isInstanceOf(IllegalStateException.class);
    executor.runAll();

    assertThat(read).containsExactly(2);
  }

  @Test
  void anExecutorThatRejectsOnceDoesNotSilenceTheMailboxForEver() {
    AtomicBoolean full = new AtomicBoolean(true);
    Mailbox<Integer> mailbox =
        new Mailbox<>(
            task -> {
              if (full.getAndSet(false)) {
                throw new RejectedExecutionException("full");
              }
              executor.execute(task);
            },
            read::add);
    assertThatThrownBy(() -> mailbox.put(1)).isInstanceOf(RejectedExecutionException.class);

    mailbox.put(2);
    executor.runAll();

    assertThat(read).containsExactly(1, 2);
  }

  @Test
  void manyThreadsAreReadOneAtATimeInEachOnesOrderAndNoneIsLost() throws InterruptedException {
    int writers = 8;
    int each = 5_000;
    ExecutorService readers = Executors.newFixedThreadPool(4);
    ExecutorService threads = Executors.newFixedThreadPool(writers);
    AtomicInteger inside = new AtomicInteger();
    AtomicInteger overlaps = new AtomicInteger();
    AtomicInteger disorder = new AtomicInteger();
    int[] last = new int[writers];
    CountDownLatch all = new CountDownLatch(writers * each);
    Mailbox<int[]> mailbox =
        new Mailbox<>(
            readers,
            message -> {
              overlaps.addAndGet(inside.getAndIncrement());
              disorder.addAndGet(message[1] == last[message[0]] + 1 ? 0 : 1);
              last[message[0]] = message[1];
              inside.decrementAndGet();
              all.countDown();
            });
    try {
      for (int writer = 0; writer < writers; writer++) {
        int who = writer;
        threads.execute(
            () -> IntStream.rangeClosed(1, each).forEach(n -> mailbox.put(new int[] {who, n})));
      }

      assertThat(all.await(30, TimeUnit.SECONDS)).as("all messages are read").isTrue();
      assertThat(overlaps).hasValue(0);
      assertThat(disorder).hasValue(0);
    } finally {
      threads.shutdownNow();
      readers.shutdownNow();
    }
  }
}
