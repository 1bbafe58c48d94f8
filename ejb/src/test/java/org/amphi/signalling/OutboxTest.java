package org.amphi.signalling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.amphi.shared.MutableClock;
import org.amphi.signalling.Wire.Closing;
import org.junit.jupiter.api.Test;

class OutboxTest {
  private static final Duration STALL = Duration.ofSeconds(10);

  private final HandWire wire = new HandWire();
  private final MutableClock clock = new MutableClock(Instant.parse("2026-11-24T10:00:00Z"));
  private final Outbox outbox = new Outbox(wire, clock);

  private boolean cutIfStalled() {
    return outbox.cutIfStalled(clock.instant().minus(STALL));
  }

  @Test
  void textsGoOutInOrderOneAtATime() {
    wire.slowDown();

    outbox.put("one");
    outbox.put("two");
    outbox.put("three");

    assertThat(wire.sent()).containsExactly("one");
    wire.take(true);
    assertThat(wire.sent()).containsExactly("one", "two");
    wire.take(true);
    assertThat(wire.sent()).containsExactly("one", "two", "three");
  }

  @Test
  void aWireThatTakesAHundredThousandWaitingTextsAtOnceDoesNotOverflowTheStack() {
    wire.slowDown();
    outbox.put("first");
    IntStream.range(0, 100_000).forEach(n -> outbox.put("x"));

    wire.speedUp();

    assertThat(wire.sent()).hasSize(100_001);
  }

  @Test
  void whoIsTooFarBehindIsCutAndGetsNothingMore() {
    wire.slowDown();
    outbox.put("first");
    outbox.put("x".repeat(Outbox.MOST_CHARACTERS));
    assertThat(wire.isCut()).isFalse();

    outbox.put("y");
    wire.take(true);
    outbox.put("z");

    assertThat(wire.isCut()).isTrue();
    assertThat(wire.sent()).containsExactly("first");
  }

  @Test
  void whatWasTakenCountsNoMore() {
    for (int i = 0; i < 5; i++) {
      outbox.put("x".repeat(Outbox.MOST_CHARACTERS / 2));
    }

    assertThat(wire.isCut()).isFalse();
    assertThat(wire.sent()).hasSize(5);
  }

  @Test
  void whoDoesNotTakeHisTextIsCut() {
    wire.slowDown();
    outbox.put("one");
    clock.pass(STALL);
    assertThat(cutIfStalled()).isFalse();

    clock.pass(Duration.ofMillis(1));

    assertThat(cutIfStalled()).isTrue();
    assertThat(wire.isCut()).isTrue();
    assertThat(cutIfStalled()).isFalse();
  }

  @Test
  void whoIsSlowButReadsOnIsNotCut() {
    wire.slowDown();
    IntStream.range(0, 5).forEach(n -> outbox.put("text"));

    for (int i = 0; i < 5; i++) {
      clock.pass(Duration.ofSeconds(6));
      assertThat(cutIfStalled()).isFalse();
      wire.take(true);
    }

    assertThat(wire.isCut()).isFalse();
  }

  @Test
  void whoHasNothingToReadIsNotStalled() {
    outbox.put("one");
    clock.pass(Duration.ofHours(1));

    assertThat(cutIfStalled()).isFalse();
  }

  @Test
  void closingWaitsForWhatWasPutBeforeAndDropsWhatComesAfter() {
    wire.slowDown();
    outbox.put("one");
    outbox.put("two");

    outbox.close(Closing.NORMAL);
    outbox.put("too late");

    wire.take(true);
    assertThat(wire.closing()).isNull();
    wire.take(true);
    assertThat(wire.sent()).containsExactly("one", "two");
    assertThat(wire.closing()).isEqualTo(Closing.NORMAL);
  }

  @Test
  void anIdleOutboxClosesAtOnceAndOnce() {
    outbox.close(Closing.POLICY_VIOLATION);
    outbox.close(Closing.NORMAL);

    assertThat(wire.closing()).isEqualTo(Closing.POLICY_VIOLATION);
  }

  @Test
  void whoStallsWhileClosingIsCut() {
    wire.slowDown();
    outbox.put("one");
    outbox.close(Closing.NORMAL);
    clock.pass(STALL.plusSeconds(1));

    assertThat(cutIfStalled()).isTrue();
  }

  @Test
  void aTextThatFailsEndsTheSendingAndIsNotClosedInOrder() {
    wire.slowDown();
    outbox.put("one");
    outbox.put("two");
    outbox.close(Closing.NORMAL);

    wire.take(false);
    outbox.put("three");

    assertThat(wire.sent()).containsExactly("one");
    assertThat(wire.closing()).isNull();
  }
}
