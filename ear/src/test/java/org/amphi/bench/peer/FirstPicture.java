package org.amphi.bench.peer;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Watches one stream of pictures until its first key frame is whole: what a browser could show.
 * Only until then is anything decrypted. Not thread-safe.
 */
final class FirstPicture {
  /** Media may outrun the end of the handshake; so many packets are kept meanwhile. */
  private static final int KEPT = 200;

  private final Deque<byte[]> waiting = new ArrayDeque<>();
  private final CompletableFuture<Long> seen;
  private boolean begun;
  private volatile boolean over;

  /**
   * @param seen completed with the {@link System#nanoTime} of the first picture
   */
  FirstPicture(CompletableFuture<Long> seen) {
    this.seen = seen;
  }

  /** Whether a key frame has come, at least in part. */
  boolean isBegun() {
    return begun;
  }

  boolean isOver() {
    return over;
  }

  void arrived(ByteBuffer packet, @Nullable Srtp keys) {
    byte[] copy = new byte[packet.limit()];
    packet.get(0, copy);
    waiting.add(copy);
    if (keys == null) {
      if (waiting.size() > KEPT) {
        waiting.remove();
      }
      return;
    }
    while (!over && !waiting.isEmpty()) {
      read(waiting.remove(), keys);
    }
  }

  private void read(byte[] packet, Srtp keys) {
    if (!begun) {
      Optional<byte[]> clear = keys.unprotect(packet, 0);
      begun = clear.isPresent() && Vp8.beginsKeyFrame(clear.get(), Rtp.headerLength(packet));
    }
    if (begun && packet[1] < 0) {
      over = true;
      waiting.clear();
      seen.complete(System.nanoTime());
    }
  }
}
