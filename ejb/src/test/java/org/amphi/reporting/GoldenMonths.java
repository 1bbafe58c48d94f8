package org.amphi.reporting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Reads {@code golden-month.md}: its tables, row by row, by the names of their columns. */
public final class GoldenMonths {
  private GoldenMonths() {}

  /** A line of a table. */
  public record Row(Map<String, String> cells) {
    /** The cell of that column, which there must be. */
    public String get(String column) {
      return Objects.requireNonNull(cells.get(column), column);
    }

    boolean isOf(String month, String ministry) {
      return month.equals(get("month")) && ministry.equals(get("of"));
    }
  }

  /** The rows of the table under a heading of which these columns have these values. */
  public static List<Row> rows(String heading, String month, String ministry) {
    return rows(heading).stream().filter(row -> row.isOf(month, ministry)).toList();
  }

  static List<Row> rows(String heading) {
    String text = text();
    String begin = "\n## " + heading + "\n";
    String part = text.substring(text.indexOf(begin) + begin.length()).split("\n## ", 2)[0];
    List<List<String>> lines =
        part.lines().filter(line -> line.startsWith("|")).map(GoldenMonths::cells).toList();
    List<Row> rows = new ArrayList<>();
    for (List<String> cells : lines.subList(2, lines.size())) {
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < cells.size(); i++) {
        row.put(lines.get(0).get(i), cells.get(i));
      }
      rows.add(new Row(row));
    }
    return rows;
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.substring(1, line.length() - 1).split("\\|", -1))
        .map(String::strip)
        .toList();
  }

  private static String text() {
    try (InputStream file =
        Objects.requireNonNull(
            GoldenMonths.class.getResourceAsStream("/reporting/golden-month.md"))) {
      return new String(file.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All visits of a ministry's sessions. */
  static List<CountedVisit> visits(String ministry) {
    return rows("Visits").stream()
        .filter(row -> ministry.equals(row.get("of")))
        .map(
            row ->
                new CountedVisit(
                    session(row.get("session")),
                    row.get("person"),
                    row.get("visitor").isEmpty() ? null : row.get("visitor"),
                    Instant.parse(row.get("in")),
                    Instant.parse(row.get("out"))))
        .toList();
  }

  static UUID session(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
  }
}
