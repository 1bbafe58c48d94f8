package org.amphi.stack;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's programs, unpacked once from the archive on the class path into the cache folder.
 * The folder is named after the archive's content, so another release never meets an old folder.
 */
final class PostgresBinaries {
  private static final Map<String, String> ARCHIVES =
      Map.of("amd64", "/postgres-linux-x86_64.txz", "aarch64", "/postgres-linux-arm_64.txz");

  private PostgresBinaries() {}

  /** The folder that holds bin, lib and share. */
  static synchronized Path folder() {
    String architecture = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
    String archive = ARCHIVES.getOrDefault(architecture, "");
    try {
      Path cache = Folders.open(Folders.cacheHome());
      Path home = cache.resolve("postgres-" + digest(archive, architecture));
      if (!Files.isDirectory(home)) {
        unpack(archive, architecture, cache, home);
      }
      return home;
    } catch (IOException e) {
      throw new StackException("PostgreSQL could not be unpacked. Is the disk full?", e);
    }
  }

  /** The path of one of its programs. */
  static String program(String name) {
    return folder().resolve("bin").resolve(name).toString();
  }

  private static InputStream open(String archive, String architecture) {
    @Nullable InputStream stream = PostgresBinaries.class.getResourceAsStream(archive);
    if (archive.isEmpty() || stream == null) {
      throw new StackException(
          "There is no built-in PostgreSQL for this processor (" + architecture + ").");
    }
    return stream;
  }

  private static String digest(String archive, String architecture) throws IOException {
    try (DigestInputStream stream =
        new DigestInputStream(open(archive, architecture), MessageDigest.getInstance("SHA-256"))) {
      stream.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(stream.getMessageDigest().digest(), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  private static void unpack(String archive, String architecture, Path cache, Path home)
      throws IOException {
    Path fresh = Files.createTempDirectory(cache, "unpacking-");
    Process tar =
        new ProcessBuilder("tar", "--extract", "--no-same-owner", "--directory", fresh.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (InputStream packed = new BufferedInputStream(open(archive, architecture));
        InputStream plain = new XZInputStream(packed);
        OutputStream target = tar.getOutputStream()) {
      plain.transferTo(target);
    }
    if (waitFor(tar) != 0) {
      throw new IOException("tar failed");
    }
    Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
    try {
      Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileSystemException madeByAnotherMeanwhile) {
      Folders.delete(fresh);
      if (!Files.isDirectory(home)) {
        throw madeByAnotherMeanwhile;
      }
    }
  }

  private static int waitFor(Process process) throws IOException {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
