package org.amphi.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amphi.tenancy.Ministry;

/**
 * The runs of usage reports: who works on which. Each call is a transaction of its own. Safe on
 * several servers: a run is taken over by one of them, when nobody has given a sign of life.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class UsageRuns {
  /** Without a sign of life for so long, whoever worked on it is dead. */
  public static final Duration LEASE = Duration.ofSeconds(30);

  private final Sql sql;
  private final Clock clock;

  /** For the container's proxies. */
  @SuppressWarnings("NullAway")
  protected UsageRuns() {
    this(null, null);
  }

  @Inject
  UsageRuns(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  private Instant now() {
    return clock.instant();
  }

  /**
   * Opens a run for those of these ministries of whom no report of the month is under way; empty
   * when there is none. A report that failed is forgotten.
   */
  public Optional<UsageRun> open(String requestedBy, YearMonth month, List<Ministry> ministries) {
    UUID run = UUID.randomUUID();
    Instant asOf = now().truncatedTo(ChronoUnit.SECONDS);
    sql.change(
        "insert into usage_run (id, month, requested_by, as_of, state, attempt, seen_at)"
            + " values (?, ?, ?, ?, 'RUNNING', 1, ?)",
        run,
        month.toString(),
        requestedBy,
        asOf,
        now());
    // In one order for all: two who name them in different ones would wait for each other.
    long opened =
        ministries.stream()
            .sorted(Comparator.comparing(each -> each.code().value()))
            .filter(each -> openReport(run, month, each, asOf))
            .count();
    sql.change(
        "delete from usage_run r where (r.state <> 'RUNNING' or r.id = ?)"
            + " and not exists (select 1 from usage_report where run_id = r.id)",
        run);
    return opened == 0 ? Optional.empty() : Optional.of(new UsageRun(run, 1, null));
  }

  private boolean openReport(UUID run, YearMonth month, Ministry ministry, Instant asOf) {
    String code = ministry.code().value();
    sql.change(
        "delete from usage_report where month = ? and ministry = ? and state = 'FAILED'",
        month.toString(),
        code);
    return sql.change(
            "insert into usage_report (id, run_id, month, ministry, zone, state, days_total)"
                + " values (?, ?, ?, ?, ?, 'RUNNING', ?) on conflict do nothing",
            UUID.randomUUID(),
            run,
            month.toString(),
            code,
            ministry.zone().getId(),
            new UsageMonth(month, ministry.zone()).daysBegunBy(asOf).size())
        == 1;
  }

  /**
   * Tells which execution works on a run.
   *
   * @throws Superseded when that attempt is not the current one
   */
  public void begun(UUID run, int attempt, long execution) {
    require(
        run,
        sql.change(
            "update usage_run set execution_id = ?, seen_at = ?"
                + " where id = ? and attempt = ? and state = 'RUNNING'",
            execution,
            now(),
            run,
            attempt));
  }

  /** Gives a sign of life. */
  public void alive(UUID run, int attempt) {
    sql.change(
        "update usage_run set seen_at = ? where id = ? and attempt = ? and state = 'RUNNING'",
        now(),
        run,
        attempt);
  }

  /** Takes over one run whose server gives no sign of life any more, if there is one. */
  public Optional<UsageRun> takeOver() {
    return sql.first(
        UsageRuns::run,
        "update usage_run set attempt = attempt + 1, seen_at = ?"
            + " where id = (select id from usage_run where state = 'RUNNING' and seen_at < ?"
            + " order by seen_at limit 1 for update skip locked)"
            + " returning id, attempt, execution_id",
        now(),
        now().minus(LEASE));
  }

  private static UsageRun run(ResultSet row) throws SQLException {
    long execution = row.getLong("execution_id");
    return new UsageRun(
        row.getObject("id", UUID.class),
        row.getInt("attempt"),
        row.wasNull() ? null : Long.valueOf(execution));
  }

  /** Ends a run whose reports are all complete; nothing happens when it is another's by now. */
  public void complete(UUID run, int attempt) {
    sql.change(
        "update usage_run r set state = 'COMPLETE'"
            + " where id = ? and attempt = ? and state = 'RUNNING' and not exists"
            + " (select 1 from usage_report where run_id = r.id and state <> 'COMPLETE')",
        run,
        attempt);
  }

  /** Gives a run up, with those of its reports that are not complete. */
  public void fail(UUID run, int attempt) {
    int failed =
        sql.change(
            "update usage_run set state = 'FAILED'"
                + " where id = ? and attempt = ? and state = 'RUNNING'",
            run,
            attempt);
    if (failed == 0) {
      return;
    }
    sql.change(
        "update usage_report set state = 'FAILED' where run_id = ? and state = 'RUNNING'", run);
    sql.change(
        "delete from usage_mark where report_id in"
            + " (select id from usage_report where run_id = ?)",
        run);
  }

  private static void require(UUID run, int changed) {
    if (changed != 1) {
      throw new Superseded("run " + run);
    }
  }
}
