package org.amphi.attendance;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.amphi.booking.Scheduling;
import org.amphi.identity.Account;
import org.amphi.identity.Person;
import org.amphi.identity.SeatRole;
import org.amphi.shared.Refusal;
import org.amphi.shared.RoomId;
import org.amphi.tenancy.MinistryCode;
import org.jspecify.annotations.Nullable;

/** Shows owners who was in their sessions. */
@Stateless
public class Attendance {
  /** More than a full room in which everybody reloads ten times, and a bound all the same. */
  private static final int MOST_LISTED = 5_000;

  private static final String SELECT =
      "select id, person, visitor_ministry, name, role, entered_at, seen_at, left_at from visit"
          + " where webinar_id = ? order by entered_at, id limit "
          + MOST_LISTED;

  @Resource(lookup = "java:jboss/datasources/AmphiDS")
  @SuppressWarnings("NullAway.Init")
  private DataSource database;

  @Inject
  @SuppressWarnings("NullAway.Init")
  private Scheduling scheduling;

  /**
   * The visits of one's own session, in order of entry.
   *
   * @throws Refusal NOT_FOUND when it is not the caller's
   */
  public List<Visit> visitsOf(Account caller, RoomId id) {
    RoomId room = scheduling.show(caller, id).id();
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(SELECT)) {
      select.setObject(1, room.value());
      try (ResultSet rows = select.executeQuery()) {
        List<Visit> visits = new ArrayList<>();
        while (rows.next()) {
          visits.add(visit(room, rows));
        }
        return visits;
      }
    } catch (SQLException e) {
      throw new EJBException("visits could not be read", e);
    }
  }

  private static Visit visit(RoomId room, ResultSet row) throws SQLException {
    return new Visit(
        row.getObject("id", UUID.class),
        room,
        person(row.getString("person"), row.getString("visitor_ministry")),
        row.getString("name"),
        SeatRole.valueOf(row.getString("role")),
        moment(row, "entered_at").orElseThrow(),
        moment(row, "seen_at").orElseThrow(),
        moment(row, "left_at").orElse(null));
  }

  private static Person person(String key, @Nullable String ministry) {
    String name = key.substring(key.indexOf(':') + 1);
    return ministry == null
        ? new Person.Guest(UUID.fromString(name))
        : new Person.Agent(name, new MinistryCode(ministry));
  }

  private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }
}
