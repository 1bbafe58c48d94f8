package org.amphi.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key of this installation, from which all secrets of links and passes are derived.
 * Thread-safe; the key itself cannot be got out.
 */
public final class InstallationKey {
  /** Bytes of a key; as many as the hash has (RFC 2104, section 3). */
  public static final int LENGTH = 32;

  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;

  /**
   * Takes the key's bytes.
   *
   * @throws IllegalArgumentException when there are not {@link #LENGTH}
   */
  public InstallationKey(byte[] bytes) {
    if (bytes.length != LENGTH) {
      throw new IllegalArgumentException(
          "the installation's key has " + bytes.length + " bytes, not " + LENGTH);
    }
    key = new SecretKeySpec(bytes, ALGORITHM);
  }

  /** HMAC-SHA256 (RFC 2104) of a text that begins with what it is for. */
  byte[] sign(String purpose, String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac.doFinal((purpose + '\n' + text).getBytes(UTF_8));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java has HmacSHA256", impossible);
    }
  }
}
