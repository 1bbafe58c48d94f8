package org.amphi.attendance;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.amphi.identity.Person;
import org.jspecify.annotations.Nullable;

/**
 * Writes visits, each time in a transaction of its own: what is answered is committed. No
 * enterprise bean: those that are not singletons are stopped before the last visits are written.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class VisitLog {
  /** A server whose visits have had no sign of life for so long is dead: four signs are missing. */
  static final Duration LONGEST_SILENCE = Duration.ofSeconds(45);

  /** How often a sign of life is due. */
  static final Duration SIGN_PERIOD = Duration.ofSeconds(10);

  /** What the table takes: a visit that broke its limits would keep all others from being kept. */
  private static final String LATEST = "entered_at + interval '24 hours' - interval '1 second'";

  /** It may have been recorded to begin later than this server knows. */
  private static final String END =
      "update visit set left_at = least(greatest(entered_at, ?), "
          + LATEST
          + "), seen_at = least(greatest(seen_at, ?), "
          + LATEST
          + ") where id = ? and left_at is null";

  /** Of one person in one room at most one visit goes on: one that is open is a dead server's. */
  private static final String END_STALE =
      "update visit set left_at = seen_at"
          + " where webinar_id = ? and person = ? and left_at is null and id <> ?";

  /**
   * Servers' clocks differ: a visit begins where the one before it ended, at the earliest. It may
   * be there already, when the answer to its commit was lost, and be over since.
   */
  private static final String BEGIN =
      "insert into visit (id, webinar_id, ministry, person, visitor_ministry, name, role,"
          + " entered_at, seen_at, left_at)"
          + " select ?, w.id, w.ministry, ?, ?, ?, ?, begin.at, greatest(begin.at, ?),"
          + " case when ?::timestamptz is null then null else greatest(begin.at, ?) end"
          + " from webinar w, (select greatest(?::timestamptz, max(out_at)) as at from visit"
          + " where webinar_id = ? and person = ?) begin"
          + " where w.id = ? on conflict (id) do update set left_at = excluded.left_at,"
          + " seen_at = greatest(visit.seen_at, excluded.seen_at) where visit.left_at is null";

  private static final String SIGN =
      "update visit set seen_at = least(greatest(seen_at, ?), "
          + LATEST
          + ") where id = any (?) and left_at is null returning id";
  private static final String WRITE_OFF =
      "update visit set left_at = seen_at where left_at is null and seen_at < ?";

  @Resource(lookup = "java:jboss/datasources/AmphiDS")
  private DataSource database;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected VisitLog() {}

  /** Without a container. */
  VisitLog(DataSource database) {
    this.database = database;
  }

  /**
   * Writes all changes, or none. To write the same again does no harm.
   *
   * @return which of the living the database holds open
   */
  public Set<UUID> write(Presences.Changes changes, Instant now) {
    try (Connection connection = database.getConnection()) {
      end(connection, changes.ended());
      begin(connection, changes.begun());
      return sign(connection, changes.alive(), now);
    } catch (SQLException e) {
      throw new IllegalStateException("visits were not written", e);
    }
  }

  /** Ends the visits of servers that have died, at their last sign of life. */
  public int writeOffDead(Instant now) {
    try (Connection connection = database.getConnection();
        PreparedStatement update = connection.prepareStatement(WRITE_OFF)) {
      update.setObject(1, moment(now.minus(LONGEST_SILENCE)));
      return update.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("visits were not written off", e);
    }
  }

  private static void end(Connection connection, List<Visit> visits) throws SQLException {
    try (PreparedStatement update = connection.prepareStatement(END)) {
      for (Visit visit : visits) {
        update.setObject(1, moment(visit.leftAt()));
        update.setObject(2, moment(visit.leftAt()));
        update.setObject(3, visit.id());
        update.addBatch();
      }
      update.executeBatch();
    }
  }

  private static void begin(Connection connection, List<Visit> visits) throws SQLException {
    try (PreparedStatement endStale = connection.prepareStatement(END_STALE);
        PreparedStatement insert = connection.prepareStatement(BEGIN)) {
      for (Visit visit : visits) {
        endStale.setObject(1, visit.room().value());
        endStale.setString(2, visit.person().key());
        endStale.setObject(3, visit.id());
        endStale.executeUpdate();
        begin(insert, visit);
      }
    }
  }

  private static void begin(PreparedStatement insert, Visit visit) throws SQLException {
    Person person = visit.person();
    insert.setObject(1, visit.id());
    insert.setString(2, person.key());
    insert.setString(3, person instanceof Person.Agent agent ? agent.ministry().value() : null);
    insert.setString(4, visit.name());
    insert.setString(5, visit.role().name());
    insert.setObject(6, moment(visit.seenAt()));
    setMoment(insert, 7, visit.leftAt());
    setMoment(insert, 8, visit.leftAt());
    insert.setObject(9, moment(visit.enteredAt()));
    insert.setObject(10, visit.room().value());
    insert.setString(11, person.key());
    insert.setObject(12, visit.room().value());
    insert.executeUpdate();
  }

  private static Set<UUID> sign(Connection connection, List<UUID> alive, Instant now)
      throws SQLException {
    Set<UUID> known = new HashSet<>();
    if (alive.isEmpty()) {
      return known;
    }
    try (PreparedStatement update = connection.prepareStatement(SIGN)) {
      update.setObject(1, moment(Seconds.of(now)));
      update.setArray(2, connection.createArrayOf("uuid", alive.toArray()));
      try (ResultSet rows = update.executeQuery()) {
        while (rows.next()) {
          known.add(rows.getObject(1, UUID.class));
        }
      }
    }
    return known;
  }

  private static void setMoment(PreparedStatement statement, int at, @Nullable Instant moment)
      throws SQLException {
    if (moment == null) {
      statement.setNull(at, Types.TIMESTAMP_WITH_TIMEZONE);
    } else {
      statement.setObject(at, moment(moment));
    }
  }

  private static @Nullable OffsetDateTime moment(@Nullable Instant at) {
    return at == null ? null : at.atOffset(ZoneOffset.UTC);
  }
}
