package org.amphi.bench.peer;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a DTLS handshake leaves for SRTP (RFC 5764, section 4.2), for one direction each. Immutable.
 */
record SrtpKeys(Master own, Master other) {
  static final int KEY_LENGTH = 16;

  /** Of the AEAD profiles, RFC 7714. */
  static final int SALT_LENGTH = 12;

  /** Client key, server key, client salt, server salt; we are always the client. */
  static final int MATERIAL = 2 * (KEY_LENGTH + SALT_LENGTH);

  static SrtpKeys ofClient(byte[] material) {
    int salts = 2 * KEY_LENGTH;
    return new SrtpKeys(
        new Master(
            Arrays.copyOfRange(material, 0, KEY_LENGTH),
            Arrays.copyOfRange(material, salts, salts + SALT_LENGTH)),
        new Master(
            Arrays.copyOfRange(material, KEY_LENGTH, salts),
            Arrays.copyOfRange(material, salts + SALT_LENGTH, MATERIAL)));
  }

  /** Master key and salt of one direction. */
  static final class Master {
    private static final int ENCRYPTION = 0x00;
    private static final int SALTING = 0x02;
    private static final int CONTROL_ENCRYPTION = 0x03;
    private static final int CONTROL_SALTING = 0x05;

    private final byte[] key;
    private final byte[] salt;

    Master(byte[] key, byte[] salt) {
      this.key = key;
      this.salt = salt;
    }

    byte[] sessionKey() {
      return derive(ENCRYPTION, KEY_LENGTH);
    }

    byte[] sessionSalt() {
      return derive(SALTING, salt.length);
    }

    byte[] controlKey() {
      return derive(CONTROL_ENCRYPTION, KEY_LENGTH);
    }

    byte[] controlSalt() {
      return derive(CONTROL_SALTING, salt.length);
    }

    /** RFC 3711, section 4.3.1, with a key derivation rate of zero. */
    private byte[] derive(int label, int length) {
      byte[] counter = Arrays.copyOf(salt, 16);
      counter[7] ^= (byte) label;
      try {
        Cipher stream = Cipher.getInstance("AES/CTR/NoPadding");
        stream.init(
            Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(counter));
        return stream.doFinal(new byte[length]);
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
