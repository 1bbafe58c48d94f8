package org.amphi.month;

import static org.amphi.month.GoldenFigures.assertGolden;
import static org.amphi.month.Reader.until;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.amphi.outside.RunningAmphi;
import org.amphi.stack.EmbeddedStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A server dies in the middle of a report. */
@ExtendWith(RunningAmphi.class)
@SuppressWarnings("NullAway.Init")
class CrashIT {
  private static final String MARCH = "2026-03";
  private static final String KEPT_DAYS =
      "select d.report_id || ' ' || d.day, d.computed_at::text from usage_day d join usage_report r"
          + " on r.id = d.report_id where r.month = '2026-03' and r.ministry = 'education'"
          + " and d.visitors = '*' and d.day <= '2026-03-10'";
  private static final String LOOKING_ALIVE =
      "select (select count(*) from amphi_batch.job_execution where batchstatus like 'ST%ING'"
          + " or batchstatus = 'STARTED')"
          + " + (select count(*) from amphi_batch.step_execution where batchstatus like 'ST%ING'"
          + " or batchstatus = 'STARTED')"
          + " + (select count(*) from amphi_batch.partition_execution"
          + " where batchstatus like 'ST%ING' or batchstatus = 'STARTED')";

  private EmbeddedStack stack;
  private ReportsDatabase database;

  @BeforeEach
  void fill(EmbeddedStack running) throws SQLException {
    stack = running;
    database = new ReportsDatabase(stack.database());
    database.insertGoldenVisits();
  }

  /** Has the eleventh of March wait for whoever holds the lock 4711. */
  private void stopBeforeTheEleventh() throws SQLException {
    database.change(
        "create function wait_here() returns trigger language plpgsql as $$ begin"
            + " if new.day = '2026-03-11' and (select ministry from usage_report"
            + " where id = new.report_id) = 'education'"
            + " then perform pg_advisory_xact_lock(4711); end if; return new; end $$",
        "create trigger wait_here before insert on usage_day"
            + " for each row execute function wait_here()");
  }

  @Test
  void aKilledServersReportIsFinishedAfterTheLastDayThatWasKept() throws SQLException {
    stopBeforeTheEleventh();
    Reader administrator = new Reader(stack, "david.moreau");
    Map<String, String> kept;
    try (Connection blocker = stack.database().connect();
        Statement lock = blocker.createStatement()) {
      lock.execute("select pg_advisory_lock(4711)");
      administrator.make(MARCH, "education", "interieur");
      until(() -> daysDone(administrator) == 10);
      until(() -> database.number("select count(*) from pg_locks where not granted") > 0);
      kept = database.pairs(KEPT_DAYS + " and r.state = 'RUNNING'");
      assertThat(kept).hasSize(10);
      assertThat(administrator.make(MARCH, "education").status()).isEqualTo(202);
      assertThat(database.number("select count(*) from usage_run where state = 'RUNNING'")).isOne();

      stack.server().kill();
    }
    assertThat(database.number(LOOKING_ALIVE)).isPositive();
    until(() -> database.number("select count(*) from pg_locks where locktype = 'advisory'") == 0);
    database.change("drop trigger wait_here on usage_day", "drop function wait_here()");

    stack.restartServer();

    Reader again = new Reader(stack, "david.moreau");
    JsonNode education = again.complete(MARCH, "education");
    assertGolden(education, MARCH);
    assertGolden(again.complete(MARCH, "interieur"), MARCH);
    assertThat(database.pairs(KEPT_DAYS)).isEqualTo(kept);
    assertThat(database.number("select max(attempt) from usage_run")).isEqualTo(2);
    until(() -> database.number(LOOKING_ALIVE) == 0);
    assertThat(database.number("select count(*) from usage_run where state <> 'COMPLETE'"))
        .isZero();
    assertThat(database.number("select count(*) from usage_mark")).isZero();
  }

  private static int daysDone(Reader reader) {
    return reader.report(MARCH, "education").path("daysDone").asInt();
  }

  @Test
  void aReportWhoseExecutionIsUnknownIsMadeByAnother() throws SQLException {
    database.change(
        "insert into usage_run (id, month, requested_by, as_of, state, attempt, seen_at,"
            + " execution_id) values ('00000000-0000-4000-8000-000000000001', '2026-10', 'golden',"
            + " date_trunc('second', now()), 'RUNNING', 1, now() - interval '1 hour', 999999)",
        "insert into usage_report (id, run_id, month, ministry, zone, state, days_total) values"
            + " ('00000000-0000-4000-8000-000000000002', '00000000-0000-4000-8000-000000000001',"
            + " '2026-10', 'education', 'Europe/Paris', 'RUNNING', 31)");

    assertGolden(new Reader(stack, "chloe.bernard").complete("2026-10", "education"), "2026-10");
  }
}
