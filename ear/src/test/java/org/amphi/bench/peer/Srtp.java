package org.amphi.bench.peer;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * One direction of SRTP with AEAD_AES_128_GCM (RFC 7714), which browsers and Janus prefer. Not
 * thread-safe.
 */
final class Srtp {
  static final int TAG_BITS = 128;

  private final SecretKeySpec key;
  private final byte[] salt;
  private final Cipher cipher;

  Srtp(byte[] sessionKey, byte[] sessionSalt) {
    key = new SecretKeySpec(sessionKey, "AES");
    salt = sessionSalt;
    try {
      cipher = Cipher.getInstance("AES/GCM/NoPadding");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  static Srtp of(SrtpKeys.Master master) {
    return new Srtp(master.sessionKey(), master.sessionSalt());
  }

  /** Encrypts a packet whose sequence number has begun anew so many times. */
  byte[] protect(byte[] packet, int rollovers) {
    try {
      return crypt(Cipher.ENCRYPT_MODE, packet, rollovers);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The packet in clear, or nothing when it was not made with our key. */
  Optional<byte[]> unprotect(byte[] packet, int rollovers) {
    try {
      return Optional.of(crypt(Cipher.DECRYPT_MODE, packet, rollovers));
    } catch (AEADBadTagException forged) {
      return Optional.empty();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private byte[] crypt(int mode, byte[] packet, int rollovers) throws GeneralSecurityException {
    int header = Rtp.headerLength(packet);
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce(packet, rollovers)));
    cipher.updateAAD(packet, 0, header);
    int rest = packet.length - header;
    byte[] out = Arrays.copyOf(packet, header + cipher.getOutputSize(rest));
    cipher.doFinal(packet, header, rest, out, header);
    return out;
  }

  private byte[] nonce(byte[] packet, int rollovers) {
    ByteBuffer nonce = ByteBuffer.allocate(SrtpKeys.SALT_LENGTH);
    nonce.putShort((short) 0).put(packet, 8, 4).putInt(rollovers).put(packet, 2, 2);
    byte[] mixed = nonce.array();
    for (int i = 0; i < mixed.length; i++) {
      mixed[i] ^= salt[i];
    }
    return mixed;
  }
}
