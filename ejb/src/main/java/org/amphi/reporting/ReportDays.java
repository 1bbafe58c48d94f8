package org.amphi.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The days of reports, counted from the visits and kept. A day's figures and the note that it is
 * done are written in one transaction, the caller's: that note alone says where to go on.
 */
@ApplicationScoped
@Transactional
public class ReportDays {
  /** No visit is as long, says a constraint of its table. */
  private static final Duration LONGEST_VISIT = Duration.ofHours(24);

  private static final String TASK =
      "select r.id, r.run_id, r.month, r.ministry, r.zone, r.days_done, u.as_of"
          + " from usage_report r join usage_run u on u.id = r.run_id";

  private final Sql sql;
  private final Clock clock;

  /** For the container's proxies. */
  @SuppressWarnings("NullAway")
  protected ReportDays() {
    this(null, null);
  }

  @Inject
  ReportDays(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** The reports of a run, in order of their ministries, whatever became of them. */
  public List<UUID> reportsOf(UUID run) {
    List<UUID> reports = new ArrayList<>();
    sql.each(
        row -> reports.add(row.getObject("id", UUID.class)),
        "select id from usage_report where run_id = ? order by ministry",
        run);
    return reports;
  }

  /**
   * A report as it stands.
   *
   * @throws Superseded when there is no such report any more
   */
  public ReportTask task(UUID report) {
    return sql.first(ReportDays::task, TASK + " where r.id = ?", report)
        .orElseThrow(() -> new Superseded("report " + report));
  }

  private static ReportTask task(ResultSet row) throws SQLException {
    return new ReportTask(
        row.getObject("id", UUID.class),
        row.getObject("run_id", UUID.class),
        YearMonth.parse(row.getString("month")),
        row.getString("ministry"),
        ZoneId.of(row.getString("zone")),
        Sql.instant(row, "as_of"),
        row.getInt("days_done"));
  }

  /** Counts a day. The visits pass through one by one. */
  public CountedDay count(ReportTask task, LocalDate day) {
    DayCount count = task.begin(day);
    Span span = task.month().countedOf(day, task.asOf());
    sql.each(
        row -> count.add(visit(row)),
        "select webinar_id, person, visitor_ministry, entered_at, out_at from visit"
            + " where ministry = ? and entered_at > ? and entered_at < ? and out_at > ?"
            + " order by entered_at",
        task.ministry(),
        span.begin().minus(LONGEST_VISIT),
        span.end(),
        span.begin());
    return new CountedDay(day, count);
  }

  private static CountedVisit visit(ResultSet row) throws SQLException {
    @Nullable String ministry = row.getString("visitor_ministry");
    return new CountedVisit(
        row.getObject("webinar_id", UUID.class),
        row.getString("person"),
        ministry,
        Sql.instant(row, "entered_at"),
        Sql.instant(row, "out_at"));
  }

  /**
   * Keeps the next day of a report; with the last one the report takes the place of the month's
   * earlier one.
   *
   * @throws Superseded when the run is another's by now, or that day is not the next
   */
  public void keep(ReportTask task, int attempt, CountedDay counted) {
    DayFigures figures = counted.count().figures(new KeptMarks(sql, task.id()));
    new DayRows(sql).keep(task.id(), figures, clock.instant());
    hold(task, attempt);
    int done = task.days().indexOf(counted.day()) + 1;
    boolean last = done == task.days().size();
    if (last) {
      clearTheWay(task);
    }
    note(task, done, last);
  }

  /** After all that takes long: while a run is held, those who would take it over pass by. */
  private void hold(ReportTask task, int attempt) {
    boolean ours =
        sql.first(
                row -> row.getInt("attempt"),
                "select attempt from usage_run where id = ? and attempt = ? and state = 'RUNNING'"
                    + " for share",
                task.run(),
                attempt)
            .isPresent();
    if (!ours) {
      throw new Superseded("run " + task.run());
    }
  }

  private void clearTheWay(ReportTask task) {
    sql.change(
        "delete from usage_report where month = ? and ministry = ? and state = 'COMPLETE'",
        task.yearMonth().toString(),
        task.ministry());
    sql.change("delete from usage_mark where report_id = ?", task.id());
  }

  private void note(ReportTask task, int done, boolean last) {
    int noted =
        sql.change(
            "update usage_report set days_done = ?, state = ?"
                + " where id = ? and state = 'RUNNING' and days_done = ?",
            done,
            last ? "COMPLETE" : "RUNNING",
            task.id(),
            done - 1);
    if (noted != 1) {
      throw new Superseded("report " + task.id());
    }
  }
}
