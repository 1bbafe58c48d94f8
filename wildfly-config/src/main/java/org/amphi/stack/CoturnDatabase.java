package org.amphi.stack;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * The empty database that coturn asks at each sign-in beside its secret. Made beforehand, as
 * Debian's package does: coturn would make it at the first sign-in, and refuse a second one at the
 * same moment, since the database is locked then.
 */
final class CoturnDatabase {
  private static final Duration LIMIT = Duration.ofSeconds(20);

  private CoturnDatabase() {}

  static void make(Path state, Account account) {
    Path log = state.resolve("turnadmin.log");
    Child turnadmin =
        Child.start(
            List.of("turnadmin", "--list", "--db", state.resolve("turndb").toString()),
            account,
            "KILL",
            state,
            Map.of(),
            log);
    boolean ended = turnadmin.await(LIMIT);
    removeSecondLog(turnadmin.pid());
    if (!ended || !Files.exists(state.resolve("turndb"))) {
      turnadmin.kill();
      throw new StackException(
          "coturn's database could not be made. The reasons are in " + log + ".");
    }
  }

  /** turnadmin keeps a log of its own where it may write, and has no option against it. */
  private static void removeSecondLog(long pid) {
    for (Path folder : List.of(Path.of("/var/tmp"), Path.of("/tmp"))) {
      try (DirectoryStream<Path> logs =
          Files.newDirectoryStream(folder, "turn_" + pid + "_*.log")) {
        for (Path each : logs) {
          Files.deleteIfExists(each);
        }
      } catch (IOException e) {
        // It stays where it is, and holds nothing.
      }
    }
  }
}
