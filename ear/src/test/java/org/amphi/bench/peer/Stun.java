package org.amphi.bench.peer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Binding messages as ICE uses them: RFC 8489 with the attributes of RFC 8445. */
final class Stun {
  static final int TRANSACTION_LENGTH = 12;

  private static final short BINDING_REQUEST = 0x0001;
  private static final short BINDING_SUCCESS = 0x0101;
  private static final int COOKIE = 0x2112A442;
  private static final int HEADER = 20;

  private static final int USERNAME = 0x0006;
  private static final int MESSAGE_INTEGRITY = 0x0008;
  private static final int XOR_MAPPED_ADDRESS = 0x0020;
  private static final int PRIORITY = 0x0024;
  private static final int USE_CANDIDATE = 0x0025;
  private static final int FINGERPRINT = 0x8028;
  private static final int ICE_CONTROLLING = 0x802A;

  private static final int INTEGRITY_LENGTH = 24;
  private static final int FINGERPRINT_LENGTH = 8;
  private static final int FINGERPRINT_MASK = 0x5354554e;

  /** Peer-reflexive, component 1: what a check has to announce (RFC 8445, section 7.1.1). */
  private static final int CHECK_PRIORITY = (110 << 24) | (65535 << 8) | 255;

  private Stun() {}

  /** A check by the controlling side that nominates its pair at once. */
  static byte[] check(byte[] transaction, String username, String password) {
    ByteBuffer out = ByteBuffer.allocate(1024);
    out.putShort(BINDING_REQUEST).putShort((short) 0).putInt(COOKIE).put(transaction);
    attribute(out, USERNAME, username.getBytes(UTF_8));
    attribute(out, PRIORITY, ByteBuffer.allocate(4).putInt(CHECK_PRIORITY).array());
    attribute(out, ICE_CONTROLLING, Arrays.copyOf(transaction, 8));
    attribute(out, USE_CANDIDATE, new byte[0]);
    return sealed(out, password);
  }

  /** The answer to a check that came from that IPv4 address. */
  static byte[] success(byte[] check, InetSocketAddress from, String password) {
    ByteBuffer out = ByteBuffer.allocate(1024);
    out.putShort(BINDING_SUCCESS).putShort((short) 0).putInt(COOKIE);
    out.put(check, HEADER - TRANSACTION_LENGTH, TRANSACTION_LENGTH);
    int address = ByteBuffer.wrap(from.getAddress().getAddress()).getInt() ^ COOKIE;
    int family = 1 << 16 | (from.getPort() ^ (COOKIE >>> 16));
    attribute(
        out, XOR_MAPPED_ADDRESS, ByteBuffer.allocate(8).putInt(family).putInt(address).array());
    return sealed(out, password);
  }

  /** The buffer was allocated here, so its array is all of it. */
  @SuppressWarnings("ByteBufferBackingArray")
  private static byte[] sealed(ByteBuffer out, String password) {
    setLength(out, out.position() + INTEGRITY_LENGTH);
    attribute(out, MESSAGE_INTEGRITY, mac(password, out.array(), out.position()));
    setLength(out, out.position() + FINGERPRINT_LENGTH);
    attribute(out, FINGERPRINT, fingerprint(out.array(), out.position()));
    return Arrays.copyOf(out.array(), out.position());
  }

  /** Whether this is a check by somebody who knows our password. */
  static boolean isCheck(byte[] message, String password) {
    return isGenuine(message, password) && ByteBuffer.wrap(message).getShort() == BINDING_REQUEST;
  }

  /** Whether this answers the check of that transaction, and knows the password. */
  static boolean isSuccess(byte[] message, byte[] transaction, String password) {
    return isGenuine(message, password)
        && ByteBuffer.wrap(message).getShort() == BINDING_SUCCESS
        && Arrays.equals(message, 8, HEADER, transaction, 0, TRANSACTION_LENGTH);
  }

  /** Whether the message is whole and was made by somebody who knows the password. */
  static boolean isGenuine(byte[] message, String password) {
    int integrity = find(message, MESSAGE_INTEGRITY);
    int fingerprint = find(message, FINGERPRINT);
    return integrity > 0
        && fingerprint == message.length - FINGERPRINT_LENGTH
        && holds(message, fingerprint, fingerprint(message, fingerprint))
        && holds(message, integrity, mac(password, shortened(message, integrity), integrity));
  }

  /** The message as it was when its integrity was computed: nothing followed (section 14.5). */
  private static byte[] shortened(byte[] message, int integrity) {
    byte[] copy = message.clone();
    setLength(ByteBuffer.wrap(copy), integrity + INTEGRITY_LENGTH);
    return copy;
  }

  private static boolean holds(byte[] message, int attribute, byte[] value) {
    int start = attribute + 4;
    return message.length >= start + value.length
        && ByteBuffer.wrap(message).getShort(attribute + 2) == value.length
        && MessageDigest.isEqual(Arrays.copyOfRange(message, start, start + value.length), value);
  }

  private static int find(byte[] message, int type) {
    ByteBuffer in = ByteBuffer.wrap(message);
    for (int at = HEADER; at + 4 <= message.length; ) {
      if ((in.getShort(at) & 0xffff) == type) {
        return at;
      }
      at += 4 + padded(in.getShort(at + 2) & 0xffff);
    }
    return -1;
  }

  private static void attribute(ByteBuffer out, int type, byte[] value) {
    out.putShort((short) type).putShort((short) value.length).put(value);
    out.put(new byte[padded(value.length) - value.length]);
  }

  private static int padded(int length) {
    return (length + 3) & ~3;
  }

  private static void setLength(ByteBuffer message, int whole) {
    message.putShort(2, (short) (whole - HEADER));
  }

  private static byte[] fingerprint(byte[] message, int length) {
    CRC32 crc = new CRC32();
    crc.update(message, 0, length);
    return ByteBuffer.allocate(4).putInt((int) crc.getValue() ^ FINGERPRINT_MASK).array();
  }

  private static byte[] mac(String password, byte[] message, int length) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(password.getBytes(UTF_8), "HmacSHA1"));
      mac.update(message, 0, length);
      return mac.doFinal();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
