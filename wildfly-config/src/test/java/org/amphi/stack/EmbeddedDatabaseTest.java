package org.amphi.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {
  @TempDir Path folder;

  @Test
  void theRoleOwnsItsDatabaseAndNothingMore() throws SQLException {
    try (EmbeddedDatabase database = EmbeddedDatabase.temporary();
        Connection connection = database.connect()) {
      assertThat(value(connection, "SELECT current_database() || current_user"))
          .isEqualTo("amphiamphi");
      assertThat(value(connection, "SELECT rolsuper FROM pg_roles WHERE rolname = current_user"))
          .isEqualTo("f");
      assertThat(value(connection, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
      assertThat(value(connection, "SELECT upper('é')")).isEqualTo("É");
    }
  }

  @Test
  void aWrongPasswordIsRefused() {
    try (EmbeddedDatabase database = EmbeddedDatabase.temporary()) {
      assertThatThrownBy(
              () -> DriverManager.getConnection(database.jdbcUrl(), "amphi", "wrong").close())
          .isInstanceOf(SQLException.class);
    }
  }

  @Test
  void dataOutliveTheKillOfTheProgramThatHeldThem() throws Exception {
    Process holder = startHolder();
    long postmaster;
    try (BufferedReader output = holder.inputReader(StandardCharsets.UTF_8)) {
      postmaster = Long.parseLong(output.readLine());
    } finally {
      holder.destroyForcibly().waitFor();
    }

    try (EmbeddedDatabase again = EmbeddedDatabase.start(folder);
        Connection connection = again.connect()) {
      assertThat(value(connection, "SELECT 1")).isEqualTo("1");
      assertThat(ProcessHandle.of(postmaster)).isEmpty();
    }
  }

  @Test
  void aServerLeftOnTheFolderIsStoppedFirst() throws SQLException {
    try (EmbeddedDatabase left = EmbeddedDatabase.start(folder)) {
      try (Connection connection = left.connect();
          Statement statement = connection.createStatement()) {
        statement.execute("CREATE TABLE kept AS SELECT 'yes' AS answer");
      }
      try (EmbeddedDatabase second = EmbeddedDatabase.start(folder);
          Connection connection = second.connect()) {
        assertThat(left.isAlive()).isFalse();
        assertThat(value(connection, "SELECT answer FROM kept")).isEqualTo("yes");
      }
    }
  }

  @Test
  @Timeout(120)
  void aFirstStartCutShortIsBegunAgain() throws Exception {
    Path half = folder.resolve("data.new/PG_VERSION");
    Process holder = startHolder();
    while (holder.isAlive() && !Files.exists(half)) {
      Thread.onSpinWait();
    }
    holder.destroyForcibly().waitFor();
    assertThat(half).exists();
    assertThat(folder.resolve("data")).doesNotExist();

    try (EmbeddedDatabase again = EmbeddedDatabase.start(folder);
        Connection connection = again.connect()) {
      assertThat(value(connection, "SELECT 1")).isEqualTo("1");
    }
    assertThat(folder.resolve("data.new")).doesNotExist();
  }

  private Process startHolder() throws IOException {
    return new ProcessBuilder(
            ProcessHandle.current().info().command().orElse("java"),
            "-cp",
            System.getProperty("java.class.path"),
            DatabaseHolder.class.getName(),
            folder.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static String value(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      assertThat(rows.next()).isTrue();
      return rows.getString(1);
    }
  }
}
