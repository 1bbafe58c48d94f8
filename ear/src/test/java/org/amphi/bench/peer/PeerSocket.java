package org.amphi.bench.peer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A UDP socket that some peers share: the other side has a port for each, by which they are told
 * apart. Fewer sockets make a load generator cheaper. Thread-safe; read by one thread.
 */
final class PeerSocket implements AutoCloseable {
  /** What the kernel grants is often less. */
  private static final int BUFFER = 4 * 1024 * 1024;

  private static final int PACKETS_AT_ONCE = 256;

  private final DatagramChannel channel;
  private final InetSocketAddress address;
  private final Map<SocketAddress, LightPeer> peers = new ConcurrentHashMap<>();

  PeerSocket(InetAddress local) throws IOException {
    channel = DatagramChannel.open();
    channel.setOption(StandardSocketOptions.SO_RCVBUF, BUFFER);
    channel.bind(new InetSocketAddress(local, 0));
    channel.configureBlocking(false);
    address = (InetSocketAddress) channel.getLocalAddress();
  }

  DatagramChannel channel() {
    return channel;
  }

  InetSocketAddress address() {
    return address;
  }

  void add(LightPeer peer, SocketAddress remote) {
    peers.put(remote, peer);
  }

  void remove(LightPeer peer, SocketAddress remote) {
    peers.remove(remote, peer);
  }

  void send(byte[] datagram, SocketAddress to) {
    try {
      channel.send(ByteBuffer.wrap(datagram), to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Hands over what has arrived. */
  void drain(ByteBuffer buffer) throws IOException {
    for (int i = 0; i < PACKETS_AT_ONCE; i++) {
      buffer.clear();
      SocketAddress from = channel.receive(buffer);
      if (from == null) {
        return;
      }
      LightPeer peer = peers.get(from);
      if (peer != null) {
        peer.arrived(buffer.flip());
      }
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
