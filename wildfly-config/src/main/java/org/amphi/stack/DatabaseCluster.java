package org.amphi.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The files of a PostgreSQL, made once by {@code initdb}. */
final class DatabaseCluster {
  private DatabaseCluster() {}

  /** Makes them, with a superuser of that password, unless they are there. */
  static void makeIfMissing(Path home, Path data, String superPassword) {
    if (!Files.exists(data.resolve("PG_VERSION"))) {
      initialise(home, data, superPassword);
    }
  }

  /**
   * Makes the cluster in a neighbour folder, so that {@code data} is whole or not there at all:
   * this program may be ended at any moment. What such an end left behind is thrown away.
   */
  private static void initialise(Path home, Path data, String superPassword) {
    Path passwordFile = home.resolve("superuser.once");
    Path fresh = home.resolve("data.new");
    Account account = Account.ofDatabase();
    try {
      StalePostmaster.stop(fresh);
      Folders.delete(fresh);
      Folders.delete(data);
      Files.createDirectory(fresh);
      account.give(fresh);
      Files.deleteIfExists(passwordFile);
      SecretFile.write(passwordFile, superPassword.getBytes(StandardCharsets.UTF_8));
      account.give(passwordFile);
      List<String> initdb =
          List.of(
              PostgresBinaries.program("initdb"),
              "--pgdata=" + fresh,
              "--username=postgres",
              "--pwfile=" + passwordFile,
              "--auth=scram-sha-256",
              "--encoding=UTF8",
              "--locale=C",
              "--locale-provider=builtin",
              "--builtin-locale=C.UTF-8");
      Path log = home.resolve("initdb.log");
      if (!Child.run(initdb, account, fresh, log)) {
        Folders.delete(fresh);
        throw new StackException(
            "PostgreSQL could not make its files. Its reasons are in " + log + ".");
      }
      Files.delete(passwordFile);
      Files.move(fresh, data, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new StackException("The database folder " + home + " cannot be written to", e);
    }
  }
}
