package org.amphi.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.amphi.attendance.Presences.Changes;
import org.amphi.identity.Person;
import org.amphi.identity.SeatRole;
import org.amphi.operations.MigratedDatabase;
import org.amphi.shared.RoomId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Visits in a real database, without a server. */
@SuppressWarnings("NullAway.Init")
class VisitLogTest {
  private static final RoomId ROOM = new RoomId(new UUID(0, 1));
  private static final Instant TEN = Instant.parse("2026-11-24T10:00:00Z");
  private static final String BOOKING =
      "insert into webinar (id, title, kind, owner_login, ministry, start_local, zone,"
          + " duration_minutes, participants, cameras, opens_at, closes_at, booked_at, lock_version)"
          + " values ('00000000-0000-0000-0000-000000000001', 'Essai', 'SEMINAR', 'alice',"
          + " 'education', '2026-11-24 10:00', 'Etc/UTC', 60, 10, 2, now(), now() + interval '1 h',"
          + " now(), 0)";

  private static MigratedDatabase database;

  private final VisitLog log = new VisitLog(database.source());
  private final Person person = Person.newGuest();

  @BeforeAll
  static void book() throws SQLException {
    database = new MigratedDatabase();
    execute(BOOKING);
  }

  @AfterAll
  static void stop() throws SQLException {
    database.close();
  }

  @BeforeEach
  void forget() throws SQLException {
    execute("truncate visit");
  }

  private static void execute(String statement) throws SQLException {
    try (Connection connection = database.source().getConnection();
        Statement change = connection.createStatement()) {
      change.execute(statement);
    }
  }

  /** In, last sign and out of all visits, as seconds after ten. */
  private static List<String> kept() throws SQLException {
    try (Connection connection = database.source().getConnection();
        Statement select = connection.createStatement();
        ResultSet rows =
            select.executeQuery(
                "select concat_ws(' ', extract(epoch from entered_at - '2026-11-24T10:00Z')::int,"
                    + " extract(epoch from seen_at - '2026-11-24T10:00Z')::int,"
                    + " coalesce(extract(epoch from left_at - '2026-11-24T10:00Z')::int::text, '-'))"
                    + " from visit order by entered_at")) {
      List<String> visits = new ArrayList<>();
      while (rows.next()) {
        visits.add(rows.getString(1));
      }
      return visits;
    }
  }

  private Visit entered(long second) {
    Instant at = TEN.plusSeconds(second);
    return new Visit(UUID.randomUUID(), ROOM, person, "Zoé", SeatRole.PARTICIPANT, at, at, null);
  }

  private void begin(Visit visit) {
    log.write(new Changes(List.of(), List.of(visit), List.of()), TEN);
  }

  private void end(Visit visit, long second) {
    log.write(
        new Changes(List.of(visit.endedAt(TEN.plusSeconds(second))), List.of(), List.of()), TEN);
  }

  private boolean isKnown(Visit visit, long second) {
    return log.write(
            new Changes(List.of(), List.of(), List.of(visit.id())), TEN.plusSeconds(second))
        .contains(visit.id());
  }

  @Test
  void whatIsWrittenTwiceIsThereOnce() throws SQLException {
    Visit visit = entered(0);
    begin(visit);
    begin(visit);
    end(visit, 20);
    end(visit, 30);

    assertThat(kept()).containsExactly("0 20 20");
  }

  @Test
  void signsOfLifeAreOfThoseWhoAreThere() throws SQLException {
    Visit visit = entered(0);
    begin(visit);
    assertThat(isKnown(visit, 10)).isTrue();
    assertThat(isKnown(visit, 5)).isTrue();
    assertThat(kept()).containsExactly("0 10 -");

    end(visit, 12);

    assertThat(isKnown(visit, 20)).isFalse();
    assertThat(kept()).containsExactly("0 12 12");
  }

  @Test
  void theVisitsOfADeadServerEndAtTheirLastSignOfLife() throws SQLException {
    Visit visit = entered(0);
    begin(visit);
    isKnown(visit, 10);

    assertThat(log.writeOffDead(TEN.plusSeconds(55))).isZero();
    assertThat(log.writeOffDead(TEN.plusSeconds(56))).isOne();

    assertThat(kept()).containsExactly("0 10 10");
    assertThat(isKnown(visit, 57)).isFalse();
  }

  @Test
  void whoComesBackAfterACrashIsInNoVisitOfTheDeadServerAnyMore() throws SQLException {
    Visit lost = entered(0);
    begin(lost);
    isKnown(lost, 10);

    begin(entered(14));

    assertThat(kept()).containsExactly("0 10 10", "14 14 -");
  }

  @Test
  void aServerWhoseClockIsBehindBeginsAVisitWhereTheOneBeforeEnded() throws SQLException {
    Visit first = entered(0);
    begin(first);
    end(first, 30);

    begin(entered(27).endedAt(TEN.plusSeconds(29)));

    assertThat(kept()).containsExactly("0 30 30", "30 30 30");
  }

  @Test
  void whoLeavesBeforeHisVisitWasHeldToBeginWasThereForNoTime() throws SQLException {
    Visit first = entered(0);
    begin(first);
    end(first, 30);
    Visit second = entered(27);
    begin(second);

    end(second, 29);

    assertThat(kept()).containsExactly("0 30 30", "30 30 30");
  }

  @Test
  void aVisitWhoseBeginningWasKeptUnknownToTheServerEndsAllTheSame() throws SQLException {
    Visit visit = entered(0);
    begin(visit);

    begin(visit.endedAt(TEN.plusSeconds(90)));
    begin(visit.endedAt(TEN.plusSeconds(95)));

    assertThat(kept()).containsExactly("0 90 90");
  }

  @Test
  void noVisitIsTooLongToBeKept() throws SQLException {
    Visit visit = entered(0);
    begin(visit);

    assertThat(isKnown(visit, 100_000)).isTrue();
    end(visit, 200_000);

    assertThat(kept()).containsExactly("0 86399 86399");
  }

  @Test
  void twoPeopleAreThereAtOnceAndOneIsNot() throws SQLException {
    begin(entered(0));
    begin(
        new Visit(
            UUID.randomUUID(),
            ROOM,
            Person.newGuest(),
            "Ali",
            SeatRole.PARTICIPANT,
            TEN,
            TEN,
            null));
    assertThat(kept()).containsExactly("0 0 -", "0 0 -");

    assertThatThrownBy(
            () ->
                execute(
                    "insert into visit (id, webinar_id, ministry, person, name, role, entered_at,"
                        + " seen_at) select gen_random_uuid(), webinar_id, ministry, person, name,"
                        + " role, entered_at + interval '5 s', entered_at + interval '5 s'"
                        + " from visit"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("exclusion constraint");
    assertThat(kept()).hasSize(2);
  }
}
