package org.amphi.bench.peer;

import java.nio.ByteBuffer;

/**
 * What arrived of one stream, from its headers. Packets are lost as RFC 3550, appendix A.3 counts
 * them: expected by their numbers less received. Thread-safe.
 */
final class ReceivedStream {
  private int first = -1;
  private int highest;
  private long cycles;
  private long packets;
  private long bytes;
  private long frames;

  synchronized void arrived(ByteBuffer packet, boolean picture) {
    int sequence = Rtp.sequence(packet);
    if (first < 0) {
      first = sequence;
      highest = sequence;
    } else if (((sequence - highest) & 0xffff) < 0x8000) {
      cycles += sequence < highest ? 1 : 0;
      highest = sequence;
    }
    packets++;
    bytes += packet.limit();
    frames += picture && Rtp.marker(packet) ? 1 : 0;
  }

  synchronized Received received() {
    long expected = first < 0 ? 0 : (cycles << 16) + highest - first + 1;
    return new Received(packets, Math.max(0, expected - packets), bytes, frames);
  }
}
