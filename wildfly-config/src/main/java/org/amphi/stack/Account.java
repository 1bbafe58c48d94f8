package org.amphi.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The user a child process runs as. Under root, media server, relay and database are given numbers
 * without rights, a different one each, so that none can touch another or this program.
 */
record Account(int uid, boolean changes) {
  private static final boolean ROOT = uidOfThisProgram() == 0;

  /** initdb insists on a user that has a name; nobody exists everywhere. */
  private static final int NOBODY = 65534;

  /** Numbers that no distribution hands out; Janus and coturn ask for no name. */
  private static final int JANUS = 65501;

  private static final int COTURN = 65502;

  private static int uidOfThisProgram() {
    try {
      return (Integer) Files.getAttribute(Path.of("/proc/self"), "unix:uid");
    } catch (IOException | UnsupportedOperationException e) {
      throw new StackException("The embedded stack runs on Linux only", e);
    }
  }

  static boolean isRoot() {
    return ROOT;
  }

  /** Whoever runs this program. */
  static Account own() {
    return new Account(-1, false);
  }

  static Account ofDatabase() {
    return ROOT ? new Account(NOBODY, true) : own();
  }

  static Account ofJanus() {
    return ROOT ? new Account(JANUS, true) : own();
  }

  static Account ofCoturn() {
    return ROOT ? new Account(COTURN, true) : own();
  }

  List<String> setprivOptions() {
    return changes
        ? List.of("--reuid=" + uid, "--regid=" + uid, "--clear-groups", "--inh-caps=-all")
        : List.of();
  }

  /** Hands a file or folder (not what is in it) to this user. */
  void give(Path path) {
    if (!changes) {
      return;
    }
    try {
      Files.setAttribute(path, "unix:uid", uid);
      Files.setAttribute(path, "unix:gid", uid);
    } catch (IOException e) {
      throw new StackException("The owner of " + path + " could not be changed", e);
    }
  }
}
