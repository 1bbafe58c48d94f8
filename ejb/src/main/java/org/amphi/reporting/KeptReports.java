package org.amphi.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.amphi.reporting.MinistryUsage.State;
import org.amphi.tenancy.Ministry;
import org.jspecify.annotations.Nullable;

/** Reads reports back. */
final class KeptReports {
  private final Sql sql;

  KeptReports(Sql sql) {
    this.sql = sql;
  }

  private record Kept(
      State state,
      ZoneId zone,
      int daysDone,
      int daysTotal,
      Instant asOf,
      SortedMap<LocalDate, DayFigures> days) {

    static Kept of(ResultSet row) throws SQLException {
      return new Kept(
          State.valueOf(row.getString("state")),
          ZoneId.of(row.getString("zone")),
          row.getInt("days_done"),
          row.getInt("days_total"),
          Sql.instant(row, "as_of"),
          new TreeMap<>());
    }
  }

  /** How the month's reports of these ministries stand, in their order: one snapshot. */
  List<MinistryUsage> of(YearMonth month, List<Ministry> ministries) {
    Map<String, Map<UUID, Kept>> kept = new HashMap<>();
    sql.each(
        row -> add(row, kept.computeIfAbsent(row.getString("ministry"), key -> new HashMap<>())),
        "select r.id as report, r.ministry, r.state, r.zone, r.days_done, r.days_total, u.as_of,"
            + " d.* from usage_report r join usage_run u on u.id = r.run_id"
            + " left join usage_day d on d.report_id = r.id and r.state = 'COMPLETE'"
            + " where r.month = ? and r.ministry = any (?)",
        month.toString(),
        ministries.stream().map(each -> each.code().value()).toArray(String[]::new));
    return ministries.stream()
        .map(each -> usage(month, each, kept.getOrDefault(each.code().value(), Map.of())))
        .toList();
  }

  private static void add(ResultSet row, Map<UUID, Kept> kept) throws SQLException {
    UUID id = row.getObject("report", UUID.class);
    @Nullable Kept report = kept.get(id);
    if (report == null) {
      report = Kept.of(row);
      kept.put(id, report);
    }
    if (report.state() == State.COMPLETE) {
      DayRows.read(row, report.days());
    }
  }

  private static MinistryUsage usage(YearMonth month, Ministry ministry, Map<UUID, Kept> kept) {
    @Nullable Kept valid = one(kept, true);
    @Nullable Kept pending = one(kept, false);
    @Nullable Kept latest = pending == null ? valid : pending;
    return new MinistryUsage(
        ministry,
        latest == null ? State.NONE : latest.state(),
        latest == null ? 0 : latest.daysDone(),
        latest == null ? 0 : latest.daysTotal(),
        valid != null && new UsageMonth(month, valid.zone()).isProvisionalAt(valid.asOf()),
        valid == null ? null : valid.asOf(),
        valid == null ? null : MonthFigures.of(new ArrayList<>(valid.days().values())));
  }

  private static @Nullable Kept one(Map<UUID, Kept> kept, boolean complete) {
    return kept.values().stream()
        .filter(each -> (each.state() == State.COMPLETE) == complete)
        .findAny()
        .orElse(null);
  }
}
