package org.amphi.bench.peer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.locks.LockSupport;

/** What many peers share: sockets, one thread that reads them, timers. Thread-safe. */
public final class PeerNetwork implements AutoCloseable {
  private static final int PEERS_A_SOCKET = 16;
  private static final int HANDSHAKES_AT_ONCE = 8;

  /** Packets are read in batches: a wake-up for each would cost more than they do. */
  private static final Duration REST = Duration.ofMillis(1);

  private final InetAddress local;
  private final Selector selector;
  private final List<PeerSocket> sockets = new ArrayList<>();
  private final ExecutorService handshakes =
      Executors.newFixedThreadPool(HANDSHAKES_AT_ONCE, daemons("handshake"));
  private final ScheduledExecutorService timers =
      Executors.newSingleThreadScheduledExecutor(daemons("peer-timers"));
  private final ExecutorService reader = Executors.newSingleThreadExecutor(daemons("peer-reader"));
  private final Future<?> reading;
  private int peers;

  /** Opens a network whose peers are reached at that address of this machine. */
  public PeerNetwork(InetAddress local) {
    this.local = local;
    try {
      this.selector = Selector.open();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.reading = reader.submit(this::read);
  }

  private static ThreadFactory daemons(String name) {
    return work -> {
      Thread thread = Executors.defaultThreadFactory().newThread(work);
      thread.setName(name);
      thread.setDaemon(true);
      return thread;
    };
  }

  /** A peer that connects to nobody yet. */
  public LightPeer peer() {
    return new LightPeer(this, socket());
  }

  /** A source of sound in clear. */
  public PlainSound sound() {
    return new PlainSound(socket(), timers);
  }

  private synchronized PeerSocket socket() {
    if (peers++ % PEERS_A_SOCKET == 0) {
      try {
        PeerSocket socket = new PeerSocket(local);
        sockets.add(socket);
        socket.channel().register(selector, SelectionKey.OP_READ, socket);
        selector.wakeup();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return sockets.get(sockets.size() - 1);
  }

  ScheduledExecutorService timers() {
    return timers;
  }

  ExecutorService handshakes() {
    return handshakes;
  }

  private void read() {
    ByteBuffer buffer = ByteBuffer.allocateDirect(2048);
    try {
      while (selector.isOpen()) {
        selector.select(key -> drain((PeerSocket) key.attachment(), buffer));
        LockSupport.parkNanos(REST.toNanos());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void drain(PeerSocket socket, ByteBuffer buffer) {
    try {
      socket.drain(buffer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Packets that reached this machine's socket and found no room there, so far. */
  public synchronized long dropped() {
    return SocketDrops.of(sockets.stream().map(socket -> socket.address().getPort()).toList());
  }

  /** Fails when reading has ended by a fault. */
  public void check() {
    if (reading.isDone()) {
      throw new IllegalStateException("the peers' thread has ended");
    }
  }

  @Override
  public synchronized void close() {
    handshakes.shutdownNow();
    timers.shutdownNow();
    reader.shutdownNow();
    try {
      selector.close();
      for (PeerSocket socket : sockets) {
        socket.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
