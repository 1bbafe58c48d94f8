package org.amphi.operations;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;
import javax.sql.PooledConnection;
import org.amphi.stack.EmbeddedDatabase;
import org.jspecify.annotations.Nullable;
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

  /** Another connection. */
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
  }

  /** A source of that connection alone, which none of its users closes: one transaction. */
  public static DataSource within(Connection transaction) {
    Connection kept =
        (Connection)
            Proxy.newProxyInstance(
                MigratedDatabase.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> keep(transaction, method, arguments));
    return (DataSource)
        Proxy.newProxyInstance(
            MigratedDatabase.class.getClassLoader(),
            new Class<?>[] {DataSource.class},
            (proxy, method, arguments) -> kept);
  }

  private static @Nullable Object keep(Connection to, Method method, Object @Nullable [] arguments)
      throws IllegalAccessException, InvocationTargetException {
    return method.getName().equals("close") ? null : method.invoke(to, arguments);
  }

  @Override
  public void close() throws SQLException {
    connection.close();
    database.close();
  }
}
