package org.amphi.month;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amphi.reporting.GoldenMonths;
import org.amphi.reporting.GoldenMonths.Row;

/** Compares every figure of a report with what was worked out by hand. */
final class GoldenFigures {
  private static final List<String> OF_MONTHS =
      List.of("sessions", "accounts", "guests", "visits", "minutes", "peak", "peakAt");
  private static final List<String> OF_DAYS =
      List.of("day", "sessions", "accounts", "guests", "visits", "minutes", "peak");
  private static final List<String> OF_VISITORS =
      List.of("sessions", "people", "visits", "minutes");

  private GoldenFigures() {}

  static void assertGolden(JsonNode report, String month) {
    String ministry = report.path("code").asText();
    JsonNode figures = report.path("figures");
    Row golden = GoldenMonths.rows("Months", month, ministry).get(0);
    OF_MONTHS.forEach(each -> assertSame(figures, golden, each));
    assertVisitors(figures.path("visitors"), GoldenMonths.rows("Visitors", month, ministry));
    assertDays(
        figures.path("days"),
        GoldenMonths.rows("Days", month, ministry).stream()
            .collect(Collectors.toMap(row -> row.get("day"), Function.identity())));
  }

  private static void assertVisitors(JsonNode visitors, List<Row> golden) {
    assertThat(visitors).hasSameSizeAs(golden);
    for (int i = 0; i < golden.size(); i++) {
      JsonNode is = visitors.get(i);
      Row row = golden.get(i);
      assertThat(is.path("ministry").isNull() ? "" : is.path("ministry").asText())
          .isEqualTo(row.get("visitor"));
      OF_VISITORS.forEach(each -> assertSame(is, row, each));
    }
  }

  private static void assertDays(JsonNode days, Map<String, Row> golden) {
    List<String> found = new ArrayList<>();
    assertThat(days).hasSize(31);
    for (JsonNode day : days) {
      Row row = golden.get(day.path("day").asText());
      if (row == null) {
        OF_DAYS
            .subList(1, OF_DAYS.size())
            .forEach(each -> assertThat(day.path(each).asInt(-1)).as("%s", day).isZero());
      } else {
        OF_DAYS.forEach(each -> assertSame(day, row, each));
        found.add(row.get("day"));
      }
    }
    assertThat(found).hasSameSizeAs(golden.keySet());
  }

  private static void assertSame(JsonNode is, Row golden, String column) {
    assertThat(is.path(column).asText())
        .as("%s of %s", column, golden)
        .isEqualTo(golden.get(column));
  }
}
