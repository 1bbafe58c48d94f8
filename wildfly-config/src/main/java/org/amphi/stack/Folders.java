package org.amphi.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the stack keeps its files. */
final class Folders {
  private Folders() {}

  /** Data kept between runs: XDG data home, or /var/lib for root (see {@link #open}). */
  static Path dataHome() {
    return Account.isRoot()
        ? Path.of("/var/lib/amphi")
        : xdg("XDG_DATA_HOME", ".local/share").resolve("amphi");
  }

  /** What can be made again: XDG cache home, or /var/cache for root. */
  static Path cacheHome() {
    return Account.isRoot()
        ? Path.of("/var/cache/amphi")
        : xdg("XDG_CACHE_HOME", ".cache").resolve("amphi");
  }

  private static Path xdg(String variable, String otherwise) {
    @Nullable String value = System.getenv(variable);
    return value == null || value.isBlank()
        ? Path.of(System.getProperty("user.home"), otherwise)
        : Path.of(value);
  }

  /** A new folder of its own below the system's temporary folder. */
  static Path temporary(String name) {
    try {
      return Files.createTempDirectory("amphi-" + name + "-");
    } catch (IOException e) {
      throw new StackException("No temporary folder could be made. Is the disk full?", e);
    }
  }

  /** Makes a folder, only for its owner, when it is not there yet. */
  static Path make(Path folder) {
    try {
      if (!Files.isDirectory(folder)) {
        Files.createDirectories(folder.toAbsolutePath().getParent());
        Files.createDirectory(
            folder,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      }
      return folder.toRealPath();
    } catch (IOException e) {
      throw new StackException(
          "The folder " + folder + " cannot be used. Choose another with --data.", e);
    }
  }

  /**
   * Makes a folder which a child without rights can walk through to reach its own. Only root needs
   * it: elsewhere children run as the same user. Folders of other people are left as they are.
   */
  static Path open(Path folder) {
    Path real = make(folder);
    if (!Account.isRoot()) {
      return real;
    }
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    for (Path at = real; at != null; at = at.getParent()) {
      if (!passable(at)) {
        if (!at.equals(real) && !at.startsWith(temporary)) {
          throw new StackException(
              "Started by root, the database and the media server run as users without rights,"
                  + " and these cannot enter "
                  + at
                  + ". Choose a folder that everybody may walk through, such as "
                  + dataHome()
                  + ".");
        }
        permit(at, "rwx--x--x");
      }
    }
    return real;
  }

  private static boolean passable(Path folder) {
    try {
      return Files.getPosixFilePermissions(folder).contains(PosixFilePermission.OTHERS_EXECUTE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void permit(Path path, String permissions) {
    try {
      Set<PosixFilePermission> all = new HashSet<>(Files.getPosixFilePermissions(path));
      all.addAll(PosixFilePermissions.fromString(permissions));
      Files.setPosixFilePermissions(path, all);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Copies a tree; what is there already is overwritten. */
  static void copy(Path from, Path to) {
    try (Stream<Path> tree = Files.walk(from)) {
      for (Path source : (Iterable<Path>) tree::iterator) {
        Path target = to.resolve(from.relativize(source).toString());
        if (Files.isDirectory(source)) {
          Files.createDirectories(target);
        } else {
          Files.copy(source, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
      }
    } catch (IOException e) {
      throw new StackException("Copying " + from + " to " + to + " failed: " + e, e);
    }
  }

  /** Deletes a tree; nothing happens when it is not there. Links are not followed. */
  static void delete(Path folder) {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    List<Path> deepestFirst;
    try (Stream<Path> tree = Files.walk(folder)) {
      deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.deleteIfExists(path);
      }
    } catch (IOException | UncheckedIOException e) {
      throw new StackException("The folder " + folder + " could not be deleted", e);
    }
  }
}
