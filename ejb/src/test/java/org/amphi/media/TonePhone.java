package org.amphi.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A telephone that says a tone in plain RTP (RFC 3551, 20 ms a packet), and hears tones. */
final class TonePhone implements AutoCloseable {
  private static final int RATE = 8000;
  private static final int SAMPLES = 160;
  private static final int HEADER = 12;
  private static final int LISTENED = RATE / 4;

  private final PhoneCodec codec;
  private final int hertz;
  private final DatagramSocket socket;
  private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(2);
  private final double[] heard = new double[LISTENED];
  private int next;
  private int sent;
  private @Nullable ScheduledFuture<?> talking;

  TonePhone(PhoneCodec codec, int hertz) {
    this.codec = codec;
    this.hertz = hertz;
    try {
      socket = new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  RtpAddress address() {
    return new RtpAddress("127.0.0.1", socket.getLocalPort(), 0);
  }

  void callTo(RtpAddress there) {
    InetSocketAddress to = new InetSocketAddress(there.host(), there.port());
    talking = threads.scheduleAtFixedRate(() -> say(to), 0, 20, TimeUnit.MILLISECONDS);
    threads.execute(this::listen);
  }

  private void say(InetSocketAddress to) {
    ByteBuffer packet = ByteBuffer.allocate(HEADER + SAMPLES);
    packet.put((byte) 0x80).put((byte) (codec == PhoneCodec.PCMA ? 8 : 0));
    packet.putShort((short) sent).putInt(sent * SAMPLES).putInt(7);
    for (int i = 0; i < SAMPLES; i++) {
      double at = 2 * Math.PI * hertz * ((long) sent * SAMPLES + i) / RATE;
      packet.put(G711.encode(codec, (int) (8000 * Math.sin(at))));
    }
    sent++;
    try {
      socket.send(new DatagramPacket(packet.array(), packet.capacity(), to));
    } catch (IOException closed) {
      // The next test has a telephone of its own.
    }
  }

  private void listen() {
    byte[] buffer = new byte[2048];
    DatagramPacket packet = new DatagramPacket(buffer, buffer.length);
    try {
      while (true) {
        socket.receive(packet);
        take(buffer, packet.getLength());
      }
    } catch (IOException closed) {
      // Nobody speaks any more.
    }
  }

  private synchronized void take(byte[] packet, int length) {
    for (int i = HEADER; i < length; i++) {
      heard[next] = G711.decode(codec, packet[i]);
      next = (next + 1) % LISTENED;
    }
  }

  /** Whether that tone makes up a good part of the last quarter of a second (Goertzel). */
  synchronized boolean hears(int frequency) {
    double coefficient = 2 * Math.cos(2 * Math.PI * frequency / RATE);
    double before = 0;
    double last = 0;
    double energy = 1;
    for (int i = 0; i < LISTENED; i++) {
      double sample = heard[(next + i) % LISTENED];
      double now = sample + coefficient * last - before;
      before = last;
      last = now;
      energy += sample * sample;
    }
    double power = last * last + before * before - coefficient * last * before;
    return power / energy > LISTENED / 8.0 && energy > LISTENED * 10_000.0;
  }

  @Override
  public void close() {
    if (talking != null) {
      talking.cancel(false);
    }
    socket.close();
    threads.shutdownNow();
  }
}
