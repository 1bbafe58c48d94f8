package org.amphi.bench.peer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Three seconds of a synthetic voice in Opus, 20 ms a packet, which mixers can decode: espeak-ng's
 * French, encoded by GStreamer's opusenc at 32 kb/s, kept as RTP packets framed by RFC 4571.
 */
final class CannedVoice {
  private static final List<byte[]> PAYLOADS = read();

  private CannedVoice() {}

  /** What the packet of that number carries; the voice begins anew when it is over. */
  static byte[] payload(int number) {
    return PAYLOADS.get(Math.floorMod(number, PAYLOADS.size()));
  }

  private static List<byte[]> read() {
    List<byte[]> payloads = new ArrayList<>();
    try (InputStream in = CannedVoice.class.getResourceAsStream("voice.rtp")) {
      ByteBuffer all = ByteBuffer.wrap(Objects.requireNonNull(in).readAllBytes());
      while (all.hasRemaining()) {
        byte[] payload = new byte[all.getShort() - Rtp.FIXED_HEADER];
        all.position(all.position() + Rtp.FIXED_HEADER).get(payload);
        payloads.add(payload);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return payloads;
  }
}
