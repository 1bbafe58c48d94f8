package org.amphi.reporting;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Statements in PostgreSQL's own language, in the transaction of the caller. Thread-safe. */
@ApplicationScoped
class Sql {
  /** Rows that a cursor brings at once. */
  private static final int FETCHED = 2000;

  @Resource(lookup = "java:jboss/datasources/AmphiDS")
  @SuppressWarnings("NullAway.Init")
  private DataSource source;

  /** For the container. */
  protected Sql() {}

  Sql(DataSource source) {
    this.source = source;
  }

  /** Takes one row. */
  interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** Takes each row, one at a time. */
  interface RowTaker {
    void take(ResultSet row) throws SQLException;
  }

  /** Changes rows, and answers how many. */
  int change(String statement, @Nullable Object... values) {
    try (Connection connection = source.getConnection();
        PreparedStatement prepared = prepare(connection, statement, values)) {
      return prepared.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("the database refused: " + statement, e);
    }
  }

  /** The first row, if there is one. */
  <T> Optional<T> first(RowReader<T> reader, String query, @Nullable Object... values) {
    try (Connection connection = source.getConnection();
        PreparedStatement prepared = prepare(connection, query, values);
        ResultSet rows = prepared.executeQuery()) {
      return rows.next() ? Optional.of(reader.read(rows)) : Optional.empty();
    } catch (SQLException e) {
      throw new IllegalStateException("the database refused: " + query, e);
    }
  }

  /** All rows, of which few are in memory at a time (within a transaction). */
  void each(RowTaker taker, String query, @Nullable Object... values) {
    try (Connection connection = source.getConnection();
        PreparedStatement prepared = prepare(connection, query, values)) {
      prepared.setFetchSize(FETCHED);
      try (ResultSet rows = prepared.executeQuery()) {
        while (rows.next()) {
          taker.take(rows);
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the database refused: " + query, e);
    }
  }

  private static PreparedStatement prepare(
      Connection connection, String text, @Nullable Object... values) throws SQLException {
    PreparedStatement prepared = connection.prepareStatement(text);
    for (int i = 0; i < values.length; i++) {
      @Nullable Object value = values[i];
      if (value instanceof Instant instant) {
        prepared.setObject(i + 1, instant.atOffset(ZoneOffset.UTC));
      } else if (value instanceof String[] texts) {
        prepared.setArray(i + 1, connection.createArrayOf("text", texts));
      } else {
        prepared.setObject(i + 1, value);
      }
    }
    return prepared;
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
    @Nullable OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
    return moment == null ? null : moment.toInstant();
  }
}
