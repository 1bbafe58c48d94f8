package org.amphi.bench.peer;

import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.bouncycastle.tls.DatagramTransport;
import org.jspecify.annotations.Nullable;

/** Carries one peer's handshake: the network's thread puts datagrams in, the handshake waits. */
final class DtlsTransport implements DatagramTransport {
  private static final int LIMIT = 1200;

  private final BlockingQueue<byte[]> arrived = new LinkedBlockingQueue<>();
  private final Consumer<byte[]> out;

  DtlsTransport(Consumer<byte[]> out) {
    this.out = out;
  }

  void arrived(byte[] datagram) {
    arrived.add(datagram);
  }

  @Override
  public int getReceiveLimit() {
    return 2048;
  }

  @Override
  public int getSendLimit() {
    return LIMIT;
  }

  @Override
  public int receive(byte[] into, int offset, int length, int waitMillis) throws IOException {
    try {
      byte @Nullable [] datagram = arrived.poll(waitMillis, TimeUnit.MILLISECONDS);
      if (datagram == null) {
        return -1;
      }
      int taken = Math.min(length, datagram.length);
      System.arraycopy(datagram, 0, into, offset, taken);
      return taken;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  @Override
  public void send(byte[] from, int offset, int length) {
    byte[] datagram = new byte[length];
    System.arraycopy(from, offset, datagram, 0, length);
    out.accept(datagram);
  }

  @Override
  public void close() {
    arrived.clear();
  }
}
