package org.amphi.bench.peer;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Asks for a key frame as Chromium does: at once when a stream begins without one, and again every
 * 200 ms while none comes. Without it, somebody whose stream missed its first key frame would wait
 * for the camera's next one by itself. Not thread-safe.
 */
final class KeyFrameRequests {
  private static final long AGAIN_NANOS = TimeUnit.MILLISECONDS.toNanos(200);

  private static final int REPORT = 32;
  private static final int INDICATION = 12;

  private final int source;
  private final Srtcp srtcp;
  private final Consumer<byte[]> out;
  private final Map<Integer, Long> askedAt = new HashMap<>();

  /**
   * Made once the keys are known.
   *
   * @param source who asks
   */
  KeyFrameRequests(int source, Srtcp srtcp, Consumer<byte[]> out) {
    this.source = source;
    this.srtcp = srtcp;
    this.out = out;
  }

  /** Nothing of this stream can be shown yet. */
  void wanted(int stream) {
    long now = System.nanoTime();
    Long last = askedAt.get(stream);
    if (last == null || now - last >= AGAIN_NANOS) {
      askedAt.put(stream, now);
      out.accept(srtcp.protect(pictureLossIndication(stream)));
    }
  }

  /**
   * RFC 4585, section 6.3.1, behind a receiver report, as RFC 3550 wants it. Nothing is reported in
   * its block but the stream, by which Janus 1.1 finds out what the whole is about.
   */
  private byte[] pictureLossIndication(int stream) {
    ByteBuffer packet = ByteBuffer.allocate(REPORT + INDICATION);
    packet.put((byte) 0x81).put((byte) 201).putShort((short) (REPORT / 4 - 1)).putInt(source);
    packet.putInt(stream).position(REPORT);
    packet.put((byte) 0x81).put((byte) 206).putShort((short) (INDICATION / 4 - 1));
    packet.putInt(source).putInt(stream);
    return packet.array();
  }
}
