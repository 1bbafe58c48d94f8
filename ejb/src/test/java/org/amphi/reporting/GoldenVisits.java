package org.amphi.reporting;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.amphi.reporting.GoldenMonths.Row;
import org.jspecify.annotations.Nullable;

/** Puts the visits of the golden months into a database, with the sessions they are of. */
public final class GoldenVisits {
  private GoldenVisits() {}

  /** Puts them in. */
  public static void insert(Connection connection) throws SQLException {
    for (Row row : GoldenMonths.rows("Visits")) {
      UUID session = GoldenMonths.session(row.get("session"));
      change(
          connection,
          "insert into webinar (id, title, kind, owner_login, ministry, start_local, zone,"
              + " duration_minutes, opens_at, closes_at, booked_at, lock_version,"
              + " participants, cameras)"
              + " values (?, 'Golden', 'SEMINAR', 'golden', ?, '2026-03-01 10:00',"
              + " 'Europe/Paris', 60, '2026-03-01 08:45Z', '2026-03-01 10:30Z',"
              + " '2026-01-01 00:00Z', 0, 50, 1) on conflict do nothing",
          session,
          row.get("of"));
      boolean open = row.get("open").equals("open");
      change(
          connection,
          "insert into visit (id, webinar_id, ministry, person, visitor_ministry, name, role,"
              + " entered_at, seen_at, left_at)"
              + " values (?, ?, ?, ?, ?, 'Golden', 'PARTICIPANT', ?, ?, ?)",
          UUID.randomUUID(),
          session,
          row.get("of"),
          row.get("person"),
          row.get("visitor").isEmpty() ? null : row.get("visitor"),
          moment(row, "in"),
          moment(row, "out"),
          open ? null : moment(row, "out"));
    }
  }

  private static Object moment(Row row, String column) {
    return Instant.parse(row.get(column)).atOffset(ZoneOffset.UTC);
  }

  private static void change(Connection connection, String text, @Nullable Object... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(text)) {
      for (int i = 0; i < values.length; i++) {
        Object value = values[i];
        if (value == null) {
          statement.setNull(i + 1, java.sql.Types.NULL);
        } else {
          statement.setObject(i + 1, value);
        }
      }
      statement.executeUpdate();
    }
  }
}
