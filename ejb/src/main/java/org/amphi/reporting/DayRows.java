package org.amphi.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** Days' figures as lines of the table {@code usage_day}. */
final class DayRows {
  private final Sql sql;

  DayRows(Sql sql) {
    this.sql = sql;
  }

  void keep(UUID report, DayFigures figures, Instant at) {
    keep(report, figures, Visitors.EVERYBODY, figures.peak(), at);
    figures.present().keySet().stream()
        .filter(visitors -> !visitors.equals(Visitors.EVERYBODY))
        .forEach(visitors -> keep(report, figures, visitors, Peak.NONE, at));
  }

  private void keep(UUID report, DayFigures figures, Visitors visitors, Peak peak, Instant at) {
    Count present = figures.present().getOrDefault(visitors, Count.ZERO);
    Count fresh = figures.fresh().getOrDefault(visitors, Count.ZERO);
    sql.change(
        "insert into usage_day (report_id, day, visitors, sessions, accounts, guests, visits,"
            + " seconds, new_sessions, new_accounts, new_guests, new_visits, peak, peak_at,"
            + " computed_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::timestamptz, ?)",
        report,
        figures.day(),
        visitors.code(),
        present.sessions(),
        present.accounts(),
        present.guests(),
        present.visits(),
        present.seconds(),
        fresh.sessions(),
        fresh.accounts(),
        fresh.guests(),
        fresh.visits(),
        peak.visits(),
        peak.at(),
        at);
  }

  /** Adds a line of the table to the day that it belongs to. */
  static void read(ResultSet row, SortedMap<LocalDate, DayFigures> days) throws SQLException {
    LocalDate day = row.getObject("day", LocalDate.class);
    DayFigures figures =
        days.computeIfAbsent(
            day, key -> new DayFigures(key, new TreeMap<>(), new TreeMap<>(), Peak.NONE));
    Visitors visitors = new Visitors(row.getString("visitors"));
    figures.present().put(visitors, count(row, ""));
    figures.fresh().put(visitors, count(row, "new_"));
    Peak peak = new Peak(row.getInt("peak"), Sql.instantOrNull(row, "peak_at"));
    days.put(day, new DayFigures(day, figures.present(), figures.fresh(), figures.peak().or(peak)));
  }

  private static Count count(ResultSet row, String prefix) throws SQLException {
    return new Count(
        row.getInt(prefix + "sessions"),
        row.getInt(prefix + "accounts"),
        row.getInt(prefix + "guests"),
        row.getInt(prefix + "visits"),
        row.getLong("seconds"));
  }
}
