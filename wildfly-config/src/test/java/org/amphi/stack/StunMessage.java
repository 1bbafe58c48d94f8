package org.amphi.stack;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A message of STUN and TURN (RFC 8489 section 5, RFC 8656), as much as the tests need. */
final class StunMessage {
  static final int USERNAME = 0x0006;
  static final int ERROR_CODE = 0x0009;
  static final int CHANNEL_NUMBER = 0x000C;
  static final int XOR_PEER_ADDRESS = 0x0012;
  static final int DATA = 0x0013;
  static final int REALM = 0x0014;
  static final int NONCE = 0x0015;
  static final int REQUESTED_TRANSPORT = 0x0019;
  static final int COOKIE = 0x2112A442;

  private static final int MESSAGE_INTEGRITY = 0x0008;
  private static final int INTEGRITY_LENGTH = 24;

  private final int type;
  private final byte[] transaction;
  private final Map<Integer, byte[]> attributes;

  StunMessage(int type, byte[] transaction, Map<Integer, byte[]> attributes) {
    this.type = type;
    this.transaction = transaction.clone();
    this.attributes = attributes;
  }

  static StunMessage parse(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    int type = in.getShort();
    int length = in.getShort();
    byte[] transaction = new byte[12];
    in.position(8).get(transaction);
    Map<Integer, byte[]> attributes = new HashMap<>();
    while (in.position() < 20 + length) {
      int name = in.getShort() & 0xFFFF;
      byte[] value = new byte[in.getShort() & 0xFFFF];
      in.get(value);
      in.position(in.position() + padding(value.length));
      attributes.putIfAbsent(name, value);
    }
    return new StunMessage(type & 0xFFFF, transaction, attributes);
  }

  /** 0 for an answer without an error. */
  int error() {
    return Optional.ofNullable(attributes.get(ERROR_CODE))
        .map(value -> (value[2] & 7) * 100 + value[3])
        .orElse(0);
  }

  /** An attribute's value as text; empty when it is not there. */
  String text(int attribute) {
    return new String(attributes.getOrDefault(attribute, new byte[0]), StandardCharsets.UTF_8);
  }

  byte[] bytes() {
    byte[] body = body();
    return joined(header(body.length), body);
  }

  /** With MESSAGE-INTEGRITY over the long-term key of RFC 8489 section 9.2.2. */
  byte[] signed(String user, String realm, String password) {
    try {
      byte[] key =
          MessageDigest.getInstance("MD5")
              .digest((user + ":" + realm + ":" + password).getBytes(StandardCharsets.UTF_8));
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(key, "HmacSHA1"));
      byte[] body = body();
      byte[] message = joined(header(body.length + INTEGRITY_LENGTH), body);
      return joined(message, pair(MESSAGE_INTEGRITY, 20), mac.doFinal(message));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has these", e);
    }
  }

  private byte[] header(int length) {
    byte[] cookie = ByteBuffer.allocate(4).putInt(COOKIE).array();
    return joined(pair(type, length), cookie, transaction);
  }

  private static byte[] pair(int first, int second) {
    return ByteBuffer.allocate(4).putShort((short) first).putShort((short) second).array();
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  private byte[] body() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    attributes.forEach(
        (name, value) -> {
          out.writeBytes(pair(name, value.length));
          out.writeBytes(value);
          out.writeBytes(new byte[padding(value.length)]);
        });
    return out.toByteArray();
  }

  private static int padding(int length) {
    return -length & 3;
  }
}
