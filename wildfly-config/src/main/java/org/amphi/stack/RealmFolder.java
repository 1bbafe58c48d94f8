package org.amphi.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The files of a filesystem realm: {@code a/l/alice_martin-MFWGSY3F.xml}. Looked at from outside
 * because the server logs an error when it is asked about an account that it does not know.
 */
final class RealmFolder {
  private RealmFolder() {}

  /** True when there is a file for this login. */
  static boolean knows(Path folder, String login) {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    String beginning = login.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "_") + "-";
    try (Stream<Path> files = Files.walk(folder)) {
      return files.anyMatch(file -> file.getFileName().toString().startsWith(beginning));
    } catch (IOException e) {
      throw new StackException("The accounts in " + folder + " cannot be read", e);
    }
  }
}
