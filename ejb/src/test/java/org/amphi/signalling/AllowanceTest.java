package org.amphi.signalling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AllowanceTest {
  private final Instant start = Instant.parse("2026-11-24T10:00:00Z");
  private final Allowance allowance = Allowance.ofMessages(start);

  private long taken(int tries, Instant at) {
    return IntStream.range(0, tries).filter(n -> allowance.take(at)).count();
  }

  @Test
  void aBurstIsAllowedAndNoMore() {
    assertThat(taken(Allowance.BURST + 100, start)).isEqualTo(Allowance.BURST);
  }

  @Test
  void whoWaitsGetsSomeBack() {
    taken(Allowance.BURST, start);

    assertThat(taken(1_000, start.plusSeconds(3))).isEqualTo(3 * Allowance.PER_SECOND);
  }

  @Test
  void whoWaitsForHoursGetsNoMoreThanABurst() {
    assertThat(taken(10_000, start.plus(Duration.ofHours(5)))).isEqualTo(Allowance.BURST);
  }

  @Test
  void aSteadyPaceIsAllowedForEver() {
    Duration pace = Duration.ofSeconds(1).dividedBy(Allowance.PER_SECOND);

    assertThat(IntStream.range(0, 10_000).filter(n -> allowance.take(at(pace, n))).count())
        .isEqualTo(10_000);
  }

  private Instant at(Duration pace, int n) {
    return start.plus(pace.multipliedBy(n));
  }

  @Test
  void aClockThatGoesBackTakesNothingAway() {
    taken(10, start);

    assertThat(taken(Allowance.BURST, start.minusSeconds(60))).isEqualTo(Allowance.BURST - 10);
  }
}
