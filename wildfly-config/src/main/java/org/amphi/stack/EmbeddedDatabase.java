package org.amphi.stack;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * A real PostgreSQL on a free loopback port, with a database {@code amphi} that belongs to the role
 * {@code amphi}. The role is no superuser and gets another password at each start. Thread-safe;
 * {@link #close} stops the server and deletes a temporary folder.
 *
 * <p>The server is a child of this program with scram-sha-256 from its first moment, which is why
 * the archive's own launcher (trust, detached, any server on the port) is not used.
 */
public final class EmbeddedDatabase implements AutoCloseable {
  private static final Duration START_LIMIT = Duration.ofSeconds(60);
  private static final Duration STOP_LIMIT = Duration.ofSeconds(20);

  private final Path folder;
  private final boolean temporary;
  private final Child server;
  private final int port;
  private final String password = SecretFile.randomText();

  private EmbeddedDatabase(Path folder, boolean temporary, Child server, int port) {
    this.folder = folder;
    this.temporary = temporary;
    this.server = server;
    this.port = port;
  }

  /** Starts an empty database in a folder that is deleted on close. */
  public static EmbeddedDatabase temporary() {
    return start(Folders.temporary("database"), true);
  }

  /** Starts the database of a folder; the folder is made at the first start, and kept. */
  public static EmbeddedDatabase start(Path folder) {
    return start(folder, false);
  }

  private static EmbeddedDatabase start(Path folder, boolean temporary) {
    Path home = Folders.open(folder);
    Path data = home.resolve("data");
    StalePostmaster.stop(data);
    String superPassword =
        SecretFile.readOrMake(home.resolve("superuser"), SecretFile.randomText());
    DatabaseCluster.makeIfMissing(home, data, superPassword);
    int port = Ports.free();
    Child server = launch(home, data, port);
    EmbeddedDatabase database = new EmbeddedDatabase(home, temporary, server, port);
    try {
      database.awaitReady(superPassword);
      return database;
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  private static Child launch(Path home, Path data, int port) {
    List<String> postgres =
        List.of(
            PostgresBinaries.program("postgres"),
            "-D",
            data.toString(),
            "-p",
            Integer.toString(port),
            "-c",
            "listen_addresses=127.0.0.1",
            "-c",
            "unix_socket_directories=",
            "-c",
            "max_connections=60");
    return Child.start(
        postgres, Account.ofDatabase(), "INT", data, Map.of(), home.resolve("postgres.log"));
  }

  private void awaitReady(String superPassword) {
    long deadline = System.nanoTime() + START_LIMIT.toNanos();
    while (true) {
      try (Connection connection = connect("postgres", "postgres", superPassword)) {
        prepare(connection);
        return;
      } catch (SQLException e) {
        if (System.nanoTime() - deadline > 0 || server.await(Duration.ofMillis(50))) {
          throw new StackException(
              "PostgreSQL did not start. Its reasons are in "
                  + folder.resolve("postgres.log")
                  + ".",
              e);
        }
      }
    }
  }

  private void prepare(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      if (!exists(statement, "SELECT 1 FROM pg_roles WHERE rolname = 'amphi'")) {
        statement.execute("CREATE ROLE amphi LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE");
      }
      statement.execute("ALTER ROLE amphi PASSWORD '" + password + "'");
      if (!exists(statement, "SELECT 1 FROM pg_database WHERE datname = 'amphi'")) {
        statement.execute("CREATE DATABASE amphi OWNER amphi");
      }
    }
  }

  private static boolean exists(Statement statement, String query) throws SQLException {
    try (ResultSet rows = statement.executeQuery(query)) {
      return rows.next();
    }
  }

  private Connection connect(String database, String user, String secret) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + port + "/" + database, user, secret);
  }

  /** A new connection as the application's role; the caller closes it. */
  public Connection connect() throws SQLException {
    return connect("amphi", user(), password);
  }

  /** JDBC address without user and password. */
  public String jdbcUrl() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/amphi";
  }

  /** The application's role. */
  public String user() {
    return "amphi";
  }

  /** The role's password, valid until the next start. */
  public String password() {
    return password;
  }

  /** The TCP port on 127.0.0.1. */
  public int port() {
    return port;
  }

  /** The postmaster's process number. */
  public long pid() {
    return server.pid();
  }

  /** False once the server has ended, for whatever reason. */
  public boolean isAlive() {
    return server.isAlive();
  }

  /** Completes when the server has ended. */
  CompletableFuture<Process> onExit() {
    return server.process().onExit();
  }

  /** What a server needs in its environment to reach this database. */
  Map<String, String> environment() {
    return Map.of(
        "AMPHI_DB_URL", jdbcUrl(), "AMPHI_DB_USER", user(), "AMPHI_DB_PASSWORD", password);
  }

  @Override
  public void close() {
    server.stop("INT", STOP_LIMIT);
    if (temporary) {
      Folders.delete(folder);
    }
  }
}
