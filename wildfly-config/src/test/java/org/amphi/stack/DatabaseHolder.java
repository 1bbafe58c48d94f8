package org.amphi.stack;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** A program of its own that starts a database, says its process number, and waits to be killed. */
final class DatabaseHolder {
  private DatabaseHolder() {}

  public static void main(String[] arguments) throws InterruptedException {
    EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(arguments[0]));
    System.out.println(database.pid());
    new CountDownLatch(1).await();
  }
}
