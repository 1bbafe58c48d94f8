package org.amphi.bench.peer;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Sends a canned camera, encrypted, until closed; answers demands for a key frame. Thread-safe. */
final class CameraSender implements AutoCloseable {
  private static final long FRAME_MICROS = 1_000_000 / CannedCamera.FRAMES_A_SECOND;

  /** As Chromium, which makes no more key frames than that, however many ask. */
  private static final long KEY_FRAME_NANOS = TimeUnit.MILLISECONDS.toNanos(300);

  private final CannedCamera camera;
  private final Srtp srtp;
  private final Consumer<byte[]> out;
  private final ScheduledFuture<?> sending;
  private volatile boolean keyFrameWanted;
  private long keyFrameAt = System.nanoTime() - KEY_FRAME_NANOS;
  private int rollovers;
  private int last;

  CameraSender(
      CannedCamera camera, Srtp srtp, Consumer<byte[]> out, ScheduledExecutorService timers) {
    this.camera = camera;
    this.srtp = srtp;
    this.out = out;
    // Cameras of real people do not take their pictures at the same moment.
    long phase = ThreadLocalRandom.current().nextLong(FRAME_MICROS);
    this.sending =
        timers.scheduleAtFixedRate(this::frame, phase, FRAME_MICROS, TimeUnit.MICROSECONDS);
  }

  void wantKeyFrame() {
    keyFrameWanted = true;
  }

  private void frame() {
    boolean key = keyFrameWanted && System.nanoTime() - keyFrameAt >= KEY_FRAME_NANOS;
    if (key) {
      keyFrameWanted = false;
      keyFrameAt = System.nanoTime();
    }
    for (byte[] packet : camera.next(key)) {
      int sequence = (packet[2] & 0xff) << 8 | (packet[3] & 0xff);
      rollovers += sequence < last ? 1 : 0;
      last = sequence;
      out.accept(srtp.protect(packet, rollovers));
    }
  }

  @Override
  public void close() {
    sending.cancel(false);
  }
}
