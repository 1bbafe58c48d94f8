package org.amphi.bench.peer;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * A camera's RTP packets in clear: VP8 frames of even size at an even rate, of which some are key
 * frames. Their headers are valid; the pictures are not, for nobody decodes them. Not thread-safe.
 */
final class CannedCamera {
  static final int FRAMES_A_SECOND = 20;

  /** As Chromium cuts them. */
  private static final int LONGEST_PAYLOAD = 1100;

  private static final int CLOCK = 90_000;
  private static final int KEY_FRAME_WEIGHT = 4;
  private static final int KEY_FRAME_EVERY = 10 * FRAMES_A_SECOND;
  private static final int DESCRIPTOR = 4;
  private static final byte[] KEY_FRAME_START = {
    0x10, 0x02, 0x00, (byte) 0x9d, 0x01, 0x2a, (byte) 0x80, 0x02, 0x68, 0x01
  };

  private final int source;
  private final int payloadType;
  private final int frameBytes;
  private int frame;
  private int sequence;
  private int sinceKeyFrame = KEY_FRAME_EVERY;

  CannedCamera(int source, int payloadType, int bitsASecond) {
    this.source = source;
    this.payloadType = payloadType;
    // The key frames take their share of the rate from the others.
    int weights = KEY_FRAME_EVERY - 1 + KEY_FRAME_WEIGHT;
    this.frameBytes = (int) ((long) bitsASecond / 8 * KEY_FRAME_EVERY / FRAMES_A_SECOND / weights);
  }

  /** The packets of the next picture; of a key frame where one is asked for, or due. */
  List<byte[]> next(boolean keyFrame) {
    boolean key = keyFrame || sinceKeyFrame >= KEY_FRAME_EVERY;
    sinceKeyFrame = key ? 1 : sinceKeyFrame + 1;
    int left = Math.max(KEY_FRAME_START.length, key ? KEY_FRAME_WEIGHT * frameBytes : frameBytes);
    List<byte[]> packets = new ArrayList<>();
    boolean first = true;
    while (left > 0) {
      int length = Math.min(LONGEST_PAYLOAD, left);
      left -= length;
      packets.add(packet(first, left == 0, key, length));
      first = false;
    }
    frame++;
    return packets;
  }

  private byte[] packet(boolean first, boolean last, boolean key, int length) {
    ByteBuffer out = ByteBuffer.allocate(Rtp.FIXED_HEADER + DESCRIPTOR + length);
    out.put((byte) 0x80).put((byte) (payloadType | (last ? 0x80 : 0)));
    out.putShort((short) sequence++).putInt(frame * (CLOCK / FRAMES_A_SECOND)).putInt(source);
    // Extended, start of partition; picture number of 15 bits follows (RFC 7741, section 4.2).
    out.put((byte) (first ? 0x90 : 0x80)).put((byte) 0x80).putShort((short) (0x8000 | frame));
    if (first) {
      int at = out.position();
      out.put(KEY_FRAME_START).put(at, (byte) (key ? 0x10 : 0x11));
    }
    return out.array();
  }
}
