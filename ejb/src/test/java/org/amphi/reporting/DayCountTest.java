package org.amphi.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class DayCountTest {
  private static final UsageMonth MARCH =
      new UsageMonth(YearMonth.parse("2026-03"), ZoneId.of("Europe/Paris"));
  private static final LocalDate TENTH = LocalDate.parse("2026-03-10");
  private static final Instant NOON = Instant.parse("2026-03-10T11:00:00Z");

  private static CountedVisit visit(String person, String in, String out) {
    return new CountedVisit(
        GoldenMonths.session("S"), person, null, Instant.parse(in), Instant.parse(out));
  }

  @Test
  void aVisitThatGoesOnCountsUntilTheMomentOfTheReport() {
    DayCount count = new DayCount(TENTH, MARCH.countedOf(TENTH, NOON), false);
    count.add(visit("guest:g", "2026-03-10T10:58:30Z", "2026-03-10T12:00:00Z"));

    assertThat(count.figures(new MonthInMemory()).everybody()).isEqualTo(new Count(1, 0, 1, 1, 90));
  }

  @Test
  void aVisitThatBeginsAfterTheMomentOfTheReportIsNotThereYet() {
    MonthFigures figures =
        MonthInMemory.count(
            MARCH, List.of(visit("guest:g", "2026-03-10T11:00:00Z", "2026-03-10T12:00:00Z")), NOON);

    assertThat(figures.everybody()).isEqualTo(Count.ZERO);
    assertThat(figures.peak()).isEqualTo(Peak.NONE);
  }

  @Test
  void visitsOutOfOrderAreAFault() {
    DayCount count = new DayCount(TENTH, MARCH.countedOf(TENTH, NOON), false);
    count.add(visit("guest:g", "2026-03-10T10:00:00Z", "2026-03-10T10:01:00Z"));

    assertThatThrownBy(
            () -> count.add(visit("guest:h", "2026-03-10T09:00:00Z", "2026-03-10T10:01:00Z")))
        .isInstanceOf(IllegalStateException.class);
  }
}
