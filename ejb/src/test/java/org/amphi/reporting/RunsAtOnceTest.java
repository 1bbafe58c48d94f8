package org.amphi.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.amphi.operations.MigratedDatabase;
import org.amphi.shared.MutableClock;
import org.amphi.tenancy.Ministry;
import org.amphi.tenancy.MinistryCode;
import org.junit.jupiter.api.Test;

/** Two people who ask for the same reports at the same moment. */
class RunsAtOnceTest {
  private static final YearMonth MARCH = YearMonth.parse("2026-03");
  private static final Ministry EDUCATION = ministry("education");
  private static final Ministry INTERIEUR = ministry("interieur");

  private final MutableClock clock = new MutableClock(Instant.parse("2026-11-23T12:00:00Z"));

  private static Ministry ministry(String code) {
    return new Ministry(new MinistryCode(code), code, ZoneId.of("Europe/Paris"));
  }

  private Optional<UsageRun> open(Connection transaction, Ministry... ministries) {
    UsageRuns runs = new UsageRuns(new Sql(MigratedDatabase.within(transaction)), clock);
    return runs.open("david", MARCH, List.of(ministries));
  }

  private static void awaitOneWhoWaits(Connection watch) throws SQLException {
    Instant deadline = Instant.now().plus(Duration.ofSeconds(20));
    try (Statement statement = watch.createStatement()) {
      boolean waits = false;
      while (!waits) {
        assertThat(Instant.now()).isBefore(deadline);
        try (ResultSet row =
            statement.executeQuery(
                "select count(*) > 0 from pg_stat_activity where wait_event_type = 'Lock'")) {
          row.next();
          waits = row.getBoolean(1);
        }
      }
    }
  }

  @Test
  void whoNamesMinistriesInAnotherOrderWaitsForTheFirstAndStartsNothing() throws Exception {
    try (MigratedDatabase database = new MigratedDatabase();
        Connection first = database.connect();
        Connection second = database.connect();
        Connection watch = database.connect()) {
      first.setAutoCommit(false);
      second.setAutoCommit(false);
      assertThat(open(first, EDUCATION)).isPresent();

      CompletableFuture<Optional<UsageRun>> other =
          CompletableFuture.supplyAsync(() -> open(second, INTERIEUR, EDUCATION));
      awaitOneWhoWaits(watch);
      assertThat(open(first, INTERIEUR)).isPresent();
      first.commit();

      assertThat(other.get(20, TimeUnit.SECONDS)).isEmpty();
    }
  }
}
