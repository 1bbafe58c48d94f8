package org.amphi.operations;

import java.lang.reflect.Proxy;
import java.sql.SQLException;
import javax.sql.DataSource;
import javax.sql.PooledConnection;
import org.amphi.stack.EmbeddedDatabase;
import org.postgresql.ds.PGConnectionPoolDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A database with the application's tables, and one connection that is used again and again. */
public final class MigratedDatabase implements AutoCloseable {
  private final EmbeddedDatabase database = EmbeddedDatabase.temporary();
  private final PooledConnection connection;

  /** Starts it. */
  public MigratedDatabase() throws SQLException {
    PGSimpleDataSource fresh = new PGSimpleDataSource();
    fresh.setUrl(database.jdbcUrl());
    fresh.setUser(database.user());
    fresh.setPassword(database.password());
    SchemaMigration.migrate(fresh);
    PGConnectionPoolDataSource pool = new PGConnectionPoolDataSource();
    pool.setUrl(database.jdbcUrl());
    connection = pool.getPooledConnection(database.user(), database.password());
  }

  /** Its one connection, whoever asks. */
  public DataSource source() {
    return (DataSource)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {DataSource.class},
            (proxy, method, arguments) -> connection.getConnection());
  }

  @Override
  public void close() throws SQLException {
    connection.close();
    database.close();
  }
}
