package org.amphi.bench.peer;

import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Sends a voice in Opus in clear, as a media server forwards a mix to another. */
public final class PlainSound implements AutoCloseable {
  /** Its RTP payload type. */
  public static final int PAYLOAD_TYPE = 111;

  private static final int MILLIS = 20;
  private static final int CLOCK = 48_000;

  private final PeerSocket socket;
  private final ScheduledExecutorService timers;
  private @Nullable ScheduledFuture<?> sending;
  private int packets;

  PlainSound(PeerSocket socket, ScheduledExecutorService timers) {
    this.socket = socket;
    this.timers = timers;
  }

  /** Where it sends from. */
  public InetSocketAddress address() {
    return socket.address();
  }

  /** Sends fifty packets a second of that source there, until closed. */
  public void sendTo(InetSocketAddress receiver, int source) {
    sending =
        timers.scheduleAtFixedRate(
            () -> socket.send(next(source), receiver), 0, MILLIS, TimeUnit.MILLISECONDS);
  }

  private byte[] next(int source) {
    byte[] payload = CannedVoice.payload(packets);
    ByteBuffer out = ByteBuffer.allocate(Rtp.FIXED_HEADER + payload.length);
    out.put((byte) 0x80).put((byte) PAYLOAD_TYPE).putShort((short) packets);
    out.putInt(packets * (CLOCK / 1000 * MILLIS)).putInt(source).put(payload);
    packets++;
    return out.array();
  }

  @Override
  public void close() {
    if (sending != null) {
      sending.cancel(false);
    }
  }
}
