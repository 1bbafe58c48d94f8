package org.amphi.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.amphi.reporting.GoldenMonths.Row;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The months that were worked out by hand, counted. */
class GoldenMonthsTest {
  private static final Instant LATER = Instant.parse("2026-11-23T12:00:00Z");

  private static MonthFigures counted(String month, String ministry) {
    return MonthInMemory.count(
        new UsageMonth(YearMonth.parse(month), ZoneId.of("Europe/Paris")),
        GoldenMonths.visits(ministry),
        LATER);
  }

  private static void assertCount(Count counted, Row byHand) {
    byHand
        .cells()
        .forEach(
            (column, value) -> {
              Object is =
                  switch (column) {
                    case "sessions" -> counted.sessions();
                    case "accounts" -> counted.accounts();
                    case "guests" -> counted.guests();
                    case "people" -> counted.people();
                    case "visits" -> counted.visits();
                    case "seconds" -> counted.seconds();
                    case "minutes" -> counted.minutes();
                    default -> value;
                  };
              assertThat(is.toString()).as("%s of %s", column, byHand).isEqualTo(value);
            });
  }

  @ParameterizedTest
  @CsvSource({"2026-03, education", "2026-03, interieur", "2026-10, education"})
  void theMonthIsAsByHand(String month, String ministry) {
    MonthFigures figures = counted(month, ministry);

    Row byHand = GoldenMonths.rows("Months", month, ministry).get(0);
    assertCount(figures.everybody(), byHand);
    assertThat(figures.peak())
        .isEqualTo(
            new Peak(Integer.parseInt(byHand.get("peak")), Instant.parse(byHand.get("peakAt"))));
  }

  @ParameterizedTest
  @CsvSource({"2026-03, education", "2026-03, interieur", "2026-10, education"})
  void theVisitorsMinistriesAreAsByHand(String month, String ministry) {
    MonthFigures figures = counted(month, ministry);

    List<Row> byHand = GoldenMonths.rows("Visitors", month, ministry);
    assertThat(figures.visitors().keySet())
        .extracting(visitors -> visitors.ministry() == null ? "" : visitors.ministry())
        .containsExactlyElementsOf(byHand.stream().map(row -> row.get("visitor")).toList());
    int line = 0;
    for (Count count : figures.visitors().values()) {
      assertCount(count, byHand.get(line++));
    }
  }

  @ParameterizedTest
  @CsvSource({"2026-03, education, 31", "2026-03, interieur, 31", "2026-10, education, 31"})
  void theDaysAreAsByHand(String month, String ministry, int length) {
    List<DayFigures> days = counted(month, ministry).days();
    List<Row> byHand = GoldenMonths.rows("Days", month, ministry);

    assertThat(days).hasSize(length);
    assertThat(days.stream().filter(day -> day.everybody().visits() > 0))
        .extracting(DayFigures::day)
        .containsExactlyElementsOf(
            byHand.stream().map(row -> LocalDate.parse(row.get("day"))).toList());
    for (Row row : byHand) {
      DayFigures day = days.get(LocalDate.parse(row.get("day")).getDayOfMonth() - 1);
      assertCount(day.everybody(), row);
      assertThat(day.peak().visits()).isEqualTo(Integer.parseInt(row.get("peak")));
    }
  }
}
