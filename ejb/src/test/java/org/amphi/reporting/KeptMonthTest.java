package org.amphi.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amphi.operations.MigratedDatabase;
import org.amphi.reporting.MinistryUsage.State;
import org.amphi.shared.MutableClock;
import org.amphi.tenancy.Ministry;
import org.amphi.tenancy.MinistryCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reports in a real database, without a server: who may write, and what is found afterwards. */
@SuppressWarnings("NullAway.Init")
class KeptMonthTest {
  private static final YearMonth MARCH = YearMonth.parse("2026-03");

  private static MigratedDatabase database;

  private MutableClock clock;
  private UsageRuns runs;
  private ReportDays days;
  private List<Ministry> both;

  @BeforeAll
  static void startTheDatabase() throws SQLException {
    database = new MigratedDatabase();
    try (Connection connection = database.source().getConnection()) {
      GoldenVisits.insert(connection);
    }
  }

  @AfterAll
  static void stopTheDatabase() throws SQLException {
    database.close();
  }

  @BeforeEach
  void begin() throws SQLException {
    try (Connection connection = database.source().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("truncate usage_run, usage_report, usage_day, usage_mark");
    }
    clock = new MutableClock(Instant.parse("2026-11-23T12:00:00.5Z"));
    runs = new UsageRuns(new Sql(database.source()), clock);
    days = new ReportDays(new Sql(database.source()), clock);
    both = List.of(ministry("education"), ministry("interieur"));
  }

  private static Ministry ministry(String code) {
    return new Ministry(new MinistryCode(code), code, ZoneId.of("Europe/Paris"));
  }

  private UsageRun open() {
    return runs.open("david", MARCH, both).orElseThrow();
  }

  private void count(UUID report, int attempt, int until) {
    ReportTask task = days.task(report);
    for (LocalDate day : task.days().subList(task.daysDone(), until)) {
      days.keep(task, attempt, days.count(task, day));
    }
  }

  private void countAll(UsageRun run) {
    days.reportsOf(run.id()).forEach(report -> count(report, run.attempt(), 31));
    runs.complete(run.id(), run.attempt());
  }

  private List<MinistryUsage> usage() {
    return new KeptReports(new Sql(database.source())).of(MARCH, both);
  }

  @Test
  void whatIsReadBackIsWhatWasCounted() {
    countAll(open());

    assertThat(usage()).extracting(MinistryUsage::state).containsOnly(State.COMPLETE);
    for (MinistryUsage each : usage()) {
      assertThat(each.figures())
          .isEqualTo(
              MonthInMemory.count(
                  new UsageMonth(MARCH, each.ministry().zone()),
                  GoldenMonths.visits(each.ministry().code().value()),
                  clock.instant()));
    }
  }

  @Test
  void aCompleteReportKeepsNoNames() throws SQLException {
    countAll(open());

    try (Connection connection = database.source().getConnection();
        Statement statement = connection.createStatement();
        var rows = statement.executeQuery("select count(*) from usage_mark")) {
      rows.next();
      assertThat(rows.getInt(1)).isZero();
    }
  }

  @Test
  void nothingIsStartedTwice() {
    open();

    assertThat(runs.open("chloe", MARCH, both)).isEmpty();
    assertThat(runs.open("chloe", YearMonth.parse("2026-04"), both)).isPresent();
  }

  @Test
  void theOldFiguresStayUntilTheNewOnesAreWhole() {
    countAll(open());
    Optional<Instant> before = Optional.ofNullable(usage().get(0).asOf());
    clock.pass(Duration.ofHours(1));
    UsageRun again = open();
    count(days.reportsOf(again.id()).get(0), 1, 30);

    MinistryUsage half = usage().get(0);
    assertThat(half.state()).isEqualTo(State.RUNNING);
    assertThat(half.daysDone()).isEqualTo(30);
    assertThat(half.asOf()).isEqualTo(before.orElseThrow());
    assertThat(half.figures()).isNotNull();

    countAll(again);
    assertThat(usage().get(0).asOf()).isEqualTo(before.orElseThrow().plusSeconds(3600));
  }

  @Test
  void aRunIsTakenOverOnlyWhenItGivesNoSignOfLife() {
    UsageRun run = open();
    clock.pass(UsageRuns.LEASE);
    assertThat(runs.takeOver()).isEmpty();

    runs.alive(run.id(), 1);
    clock.pass(UsageRuns.LEASE);
    assertThat(runs.takeOver()).isEmpty();

    clock.pass(Duration.ofSeconds(1));
    runs.begun(run.id(), 1, 17L);
    clock.pass(UsageRuns.LEASE.plusSeconds(1));
    assertThat(runs.takeOver()).hasValue(new UsageRun(run.id(), 2, 17L));
    assertThat(runs.takeOver()).isEmpty();
  }

  @Test
  void whoeverWasTakenForDeadWritesNothingMore() {
    UsageRun run = open();
    UUID report = days.reportsOf(run.id()).get(0);
    count(report, 1, 9);
    clock.pass(UsageRuns.LEASE.plusSeconds(1));
    runs.takeOver();

    assertThatThrownBy(() -> runs.begun(run.id(), 1, 18L)).isInstanceOf(Superseded.class);
    ReportTask task = days.task(report);
    CountedDay tenth = days.count(task, LocalDate.parse("2026-03-10"));
    assertThatThrownBy(() -> days.keep(task, 1, tenth)).isInstanceOf(Superseded.class);
    runs.fail(run.id(), 1);
    assertThat(usage().get(0).state()).isEqualTo(State.RUNNING);
  }

  @Test
  void aRunThatFailedIsSaidToHaveAndCanBeStartedAgain() {
    UsageRun run = open();
    runs.fail(run.id(), 1);
    assertThat(usage()).extracting(MinistryUsage::state).containsOnly(State.FAILED);

    countAll(open());

    assertThat(usage()).extracting(MinistryUsage::state).containsOnly(State.COMPLETE);
  }
}
