package org.amphi.media;

/** Telephone samples of 8 bits for linear ones of 16 (ITU-T G.711). */
final class G711 {
  private G711() {}

  static byte encode(PhoneCodec codec, int sample) {
    return codec == PhoneCodec.PCMU ? mu(sample) : a(sample);
  }

  static int decode(PhoneCodec codec, byte code) {
    return codec == PhoneCodec.PCMU ? fromMu(code) : fromA(code);
  }

  private static byte mu(int sample) {
    int magnitude = Math.min(Math.abs(sample), 32_635) + 132;
    int exponent = 31 - Integer.numberOfLeadingZeros(magnitude) - 7;
    int mantissa = (magnitude >> (exponent + 3)) & 0x0f;
    int sign = sample < 0 ? 0x80 : 0;
    return (byte) ~(sign | (exponent << 4) | mantissa);
  }

  private static int fromMu(byte code) {
    int bits = ~code & 0xff;
    int magnitude = ((((bits & 0x0f) << 3) + 132) << ((bits & 0x70) >> 4)) - 132;
    return (bits & 0x80) != 0 ? -magnitude : magnitude;
  }

  private static byte a(int sample) {
    int magnitude = Math.min(Math.abs(sample) >> 4, 2047);
    int exponent = magnitude < 16 ? 0 : 28 - Integer.numberOfLeadingZeros(magnitude);
    int mantissa = (exponent == 0 ? magnitude : magnitude >> (exponent - 1)) & 0x0f;
    int sign = sample < 0 ? 0 : 0x80;
    return (byte) ((sign | (exponent << 4) | mantissa) ^ 0x55);
  }

  private static int fromA(byte code) {
    int bits = (code & 0xff) ^ 0x55;
    int exponent = (bits & 0x70) >> 4;
    int magnitude = ((bits & 0x0f) << 4) + 8;
    if (exponent > 0) {
      magnitude = (magnitude + 0x100) << (exponent - 1);
    }
    return (bits & 0x80) != 0 ? magnitude : -magnitude;
  }
}
