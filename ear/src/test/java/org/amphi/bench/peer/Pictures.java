package org.amphi.bench.peer;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Waits for the first whole picture of each stream, and asks for it. Fed by the network's thread
 * alone; what it found may be read by any.
 */
final class Pictures {
  private final int source;
  private final Consumer<byte[]> out;
  private final CompletableFuture<Long> first = new CompletableFuture<>();
  private final Map<Integer, FirstPicture> streams = new ConcurrentHashMap<>();
  private @Nullable Srtp inbound;
  private @Nullable KeyFrameRequests requests;

  /**
   * Nothing has come yet.
   *
   * @param source who asks for key frames
   */
  Pictures(int source, Consumer<byte[]> out) {
    this.source = source;
    this.out = out;
  }

  /** A packet of a stream of pictures; without keys the handshake is not over. */
  void arrived(int stream, ByteBuffer packet, @Nullable SrtpKeys keys) {
    FirstPicture watch = streams.computeIfAbsent(stream, id -> new FirstPicture(first));
    if (watch.isOver()) {
      return;
    }
    if (keys != null && inbound == null) {
      inbound = Srtp.of(keys.other());
      requests = new KeyFrameRequests(source, Srtcp.of(keys.own()), out);
    }
    watch.arrived(packet, inbound);
    KeyFrameRequests asking = requests;
    if (asking != null && !watch.isBegun()) {
      asking.wanted(stream);
    }
  }

  /** Completes with the {@link System#nanoTime} at which the first whole picture was there. */
  CompletableFuture<Long> first() {
    return first;
  }

  /** How many streams have shown a whole picture. */
  long seen() {
    return streams.values().stream().filter(FirstPicture::isOver).count();
  }
}
