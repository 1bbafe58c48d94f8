package org.amphi.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Random values, and files that only their owner may read. */
final class SecretFile {
  private static final SecureRandom RANDOM = new SecureRandom();

  private SecretFile() {}

  static byte[] randomBytes(int length) {
    byte[] bytes = new byte[length];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  /** 128 random bits in hexadecimal: safe in configuration files and URLs. */
  static String randomText() {
    return HexFormat.of().formatHex(randomBytes(16));
  }

  /** The file's content; it is made with the given content, mode 0600, when it is not there. */
  static byte[] readOrMake(Path file, byte[] content) {
    try {
      write(file, content);
      return content;
    } catch (FileAlreadyExistsException e) {
      return read(file);
    } catch (IOException e) {
      throw new StackException("The file " + file + " cannot be made", e);
    }
  }

  static String readOrMake(Path file, String content) {
    return new String(
        readOrMake(file, content.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
  }

  /**
   * Makes a new file with mode 0600: never for a moment readable by others, and whole from its
   * first moment. A link is used where a move would do, because a move would replace what is there.
   */
  static void write(Path file, byte[] content) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Path draft =
        Files.createTempFile(
            folder,
            file.getFileName() + ".",
            ".new",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try {
      Files.write(draft, content, StandardOpenOption.SYNC);
      Files.createLink(file, draft);
    } finally {
      Files.delete(draft);
    }
  }

  private static byte[] read(Path file) {
    byte[] content;
    try {
      content = Files.readAllBytes(file);
    } catch (IOException e) {
      throw new StackException(
          "The file " + file + " cannot be read. It must belong to the user who starts Amphi.", e);
    }
    if (content.length == 0) {
      throw new StackException(
          "The file "
              + file
              + " is empty. Put its backup back; or delete it, and it is made anew.");
    }
    return content;
  }
}
