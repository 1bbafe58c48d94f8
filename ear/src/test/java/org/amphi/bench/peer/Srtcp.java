package org.amphi.bench.peer;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What one sends of SRTCP with AEAD_AES_128_GCM (RFC 7714, section 9), numbered from 0. Not
 * thread-safe.
 */
final class Srtcp {
  private static final int HEADER = 8;
  private static final int ENCRYPTED = 1 << 31;

  private final SecretKeySpec key;
  private final byte[] salt;
  private int index;

  Srtcp(byte[] sessionKey, byte[] sessionSalt, int firstIndex) {
    key = new SecretKeySpec(sessionKey, "AES");
    salt = sessionSalt;
    index = firstIndex;
  }

  static Srtcp of(SrtpKeys.Master master) {
    return new Srtcp(master.controlKey(), master.controlSalt(), 0);
  }

  /** Encrypts the next packet. */
  byte[] protect(byte[] packet) {
    int word = ENCRYPTED | index;
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(Srtp.TAG_BITS, nonce(packet)));
      cipher.updateAAD(packet, 0, HEADER);
      cipher.updateAAD(ByteBuffer.allocate(Integer.BYTES).putInt(word).array());
      byte[] sealed = cipher.doFinal(packet, HEADER, packet.length - HEADER);
      index++;
      ByteBuffer out = ByteBuffer.allocate(HEADER + sealed.length + Integer.BYTES);
      return out.put(packet, 0, HEADER).put(sealed).putInt(word).array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private byte[] nonce(byte[] packet) {
    ByteBuffer nonce = ByteBuffer.allocate(SrtpKeys.SALT_LENGTH);
    nonce.putShort((short) 0).put(packet, 4, 4).putShort((short) 0).putInt(index);
    byte[] mixed = nonce.array();
    for (int i = 0; i < mixed.length; i++) {
      mixed[i] ^= salt[i];
    }
    return mixed;
  }
}
