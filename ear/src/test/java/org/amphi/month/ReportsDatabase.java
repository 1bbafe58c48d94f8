package org.amphi.month;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import org.amphi.reporting.GoldenVisits;
import org.amphi.stack.EmbeddedDatabase;

/** The application's database, looked at from beside it. */
final class ReportsDatabase {
  private final EmbeddedDatabase database;

  ReportsDatabase(EmbeddedDatabase database) {
    this.database = database;
  }

  void insertGoldenVisits() throws SQLException {
    if (number("select count(*) from visit where name = 'Golden'") == 0) {
      try (Connection connection = database.connect()) {
        GoldenVisits.insert(connection);
      }
    }
  }

  long number(String query) {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(query, e);
    }
  }

  /** The first two columns of all rows, as texts. */
  Map<String, String> pairs(String query) throws SQLException {
    Map<String, String> pairs = new TreeMap<>();
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        pairs.put(rows.getString(1), rows.getString(2));
      }
    }
    return pairs;
  }

  void change(String... statements) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      for (String each : statements) {
        statement.execute(each);
      }
    }
  }
}
