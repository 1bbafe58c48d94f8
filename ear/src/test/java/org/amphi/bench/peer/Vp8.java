package org.amphi.bench.peer;

/** The first bytes of VP8's payload (RFC 7741). */
final class Vp8 {
  private Vp8() {}

  /** Whether a packet in clear begins a key frame: the first that a decoder can show. */
  static boolean beginsKeyFrame(byte[] packet, int payload) {
    boolean begins = (packet[payload] & 0x17) == 0x10;
    int picture = payload + descriptorLength(packet, payload);
    return begins && picture < packet.length && (packet[picture] & 1) == 0;
  }

  private static int descriptorLength(byte[] packet, int payload) {
    if ((packet[payload] & 0x80) == 0) {
      return 1;
    }
    int extension = packet[payload + 1];
    int length = 2;
    if ((extension & 0x80) != 0) {
      length += packet[payload + length] < 0 ? 2 : 1;
    }
    length += (extension & 0x40) != 0 ? 1 : 0;
    length += (extension & 0x30) != 0 ? 1 : 0;
    return length;
  }
}
