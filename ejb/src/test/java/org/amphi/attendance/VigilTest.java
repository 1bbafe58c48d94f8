package org.amphi.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What a server's own signs of life say about it and others. */
class VigilTest {
  private static final Instant TEN = Instant.parse("2026-11-24T10:00:00Z");

  private final Vigil vigil = new Vigil();

  private boolean tried(int second, boolean written) {
    return vigil.tried(TEN.plusSeconds(second), TEN.plusSeconds(second), written);
  }

  @Test
  void aServerThatHasJustStartedWasNotAsleepAndEndsWhatOthersLeft() {
    assertThat(vigil.asleepSince(TEN)).isEmpty();
    assertThat(tried(0, true)).isTrue();
  }

  @Test
  void aServerThatTriedNothingForLongWasAsleep() {
    tried(0, true);

    assertThat(vigil.asleepSince(TEN.plusSeconds(45))).isEmpty();
    assertThat(vigil.asleepSince(TEN.plusSeconds(60))).hasValue(TEN);
  }

  @Test
  void aServerThatWaitedForTheDatabaseWasAwake() {
    vigil.tried(TEN, TEN.plusSeconds(60), true);

    assertThat(vigil.asleepSince(TEN.plusSeconds(70))).isEmpty();
  }

  @Test
  void whoWasCutOffFromTheDatabaseWaitsUntilOthersCanHaveGivenSigns() {
    assertThat(tried(0, true)).isTrue();
    assertThat(tried(10, false)).isFalse();
    assertThat(tried(20, true)).isFalse();
    assertThat(tried(50, true)).isFalse();
    assertThat(tried(60, true)).isTrue();
  }

  @Test
  void soDoesWhoWaitedForTheDatabaseOrWasAsleep() {
    assertThat(vigil.tried(TEN, TEN.plusSeconds(20), true)).isFalse();
    assertThat(tried(60, true)).isFalse();
    assertThat(tried(70, true)).isTrue();

    assertThat(tried(200, true)).isFalse();
    assertThat(tried(240, true)).isFalse();
    assertThat(tried(250, true)).isTrue();
  }
}
