package org.amphi.bench.peer;

import java.nio.ByteBuffer;

/** What stands in clear in an RTP packet (RFC 3550, section 5.1), also in an encrypted one. */
final class Rtp {
  static final int FIXED_HEADER = 12;

  private Rtp() {}

  /** Told apart as RFC 5761, section 4 does. */
  static boolean isRtcp(ByteBuffer packet) {
    int type = packet.get(1) & 0xff;
    return type >= 192 && type <= 223;
  }

  static boolean marker(ByteBuffer packet) {
    return packet.get(1) < 0;
  }

  static int payloadType(ByteBuffer packet) {
    return packet.get(1) & 0x7f;
  }

  static int sequence(ByteBuffer packet) {
    return packet.getShort(2) & 0xffff;
  }

  static int source(ByteBuffer packet) {
    return packet.getInt(8);
  }

  /** With contributing sources and the header's extension. */
  static int headerLength(byte[] packet) {
    int length = FIXED_HEADER + 4 * (packet[0] & 0x0f);
    boolean extended = (packet[0] & 0x10) != 0;
    return extended
        ? length + 4 + 4 * (ByteBuffer.wrap(packet).getShort(length + 2) & 0xffff)
        : length;
  }
}
