package org.amphi.stack;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret of one installation: 32 random bytes in a file of mode 0600, made at the first start.
 * Links and demonstration passwords are derived from it, so losing it makes them all void.
 * Immutable; thread-safe.
 */
public final class InstallationKey {
  private static final int LENGTH = 32;

  private final Path file;
  private final byte[] key;

  private InstallationKey(Path file, byte[] key) {
    this.file = file;
    this.key = key;
  }

  /** Reads the key, or makes it when the file is not there. */
  public static InstallationKey at(Path file) {
    byte[] key = SecretFile.readOrMake(file, SecretFile.randomBytes(LENGTH));
    if (key.length != LENGTH) {
      throw new StackException(
          "The key file "
              + file
              + " holds "
              + key.length
              + " bytes instead of "
              + LENGTH
              + ". Put its backup back; or delete it, and all links and passwords change.");
    }
    return new InstallationKey(file, key);
  }

  /** Where the key is kept. */
  public Path file() {
    return file;
  }

  /** HMAC-SHA256 of a text under this key. */
  byte[] derive(String purpose) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has HmacSHA256", e);
    }
  }
}
