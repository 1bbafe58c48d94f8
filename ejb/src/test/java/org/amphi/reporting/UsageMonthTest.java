package org.amphi.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.amphi.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageMonthTest {
  private static final Instant LATER = Instant.parse("2027-01-01T00:00:00Z");

  private static UsageMonth paris(String month) {
    return new UsageMonth(YearMonth.parse(month), ZoneId.of("Europe/Paris"));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02, 2026-01-31T23:00:00Z, 2026-02-28T23:00:00Z",
    "2026-03, 2026-02-28T23:00:00Z, 2026-03-31T22:00:00Z",
    "2026-10, 2026-09-30T22:00:00Z, 2026-10-31T23:00:00Z",
  })
  void aMonthBeginsAndEndsByTheClocksOfItsZone(String month, Instant begin, Instant end) {
    assertThat(paris(month).begin()).isEqualTo(begin);
    assertThat(paris(month).end()).isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource({"2026-03-28, 24", "2026-03-29, 23", "2026-10-25, 25", "2026-10-26, 24"})
  void aDayHasTheHoursThatItsZoneGivesIt(LocalDate day, long hours) {
    Span span = paris(day.toString().substring(0, 7)).countedOf(day, LATER);

    assertThat(span.seconds()).isEqualTo(Duration.ofHours(hours).toSeconds());
  }

  @Test
  void theDaysCoverTheMonthWithoutGapOrOverlap() {
    UsageMonth march = paris("2026-03");
    Instant next = march.begin();
    for (LocalDate day : march.daysBegunBy(LATER)) {
      assertThat(march.countedOf(day, LATER).begin()).isEqualTo(next);
      next = march.countedOf(day, LATER).end();
    }
    assertThat(next).isEqualTo(march.end());
  }

  @Test
  void nothingIsCountedOfWhatIsStillToCome() {
    UsageMonth march = paris("2026-03");
    Instant noon = Instant.parse("2026-03-10T11:00:00Z");

    assertThat(march.daysBegunBy(noon)).hasSize(10);
    assertThat(march.countedOf(LocalDate.parse("2026-03-10"), noon).end()).isEqualTo(noon);
    assertThat(march.countedOf(LocalDate.parse("2026-03-11"), noon).isEmpty()).isTrue();
    assertThat(march.daysBegunBy(march.begin())).hasSize(1);
  }

  @Test
  void aMonthIsProvisionalUntilTheLastVisitsAreClosed() {
    UsageMonth march = paris("2026-03");

    assertThat(march.isProvisionalAt(march.end())).isTrue();
    assertThat(march.isProvisionalAt(Instant.parse("2026-03-31T22:04:59Z"))).isTrue();
    assertThat(march.isProvisionalAt(Instant.parse("2026-03-31T22:05:00Z"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "2026", "2026-13", "2026-3", "mars", "+12026-03", "0001-01", "-2026-01"})
  void whatIsNoMonthIsRefused(String text) {
    assertThatThrownBy(() -> UsageMonth.parse(text))
        .isInstanceOf(Refusal.class)
        .hasMessage("month-unknown");
  }
}
