package org.amphi.stack;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Carries STUN messages to a relay and back, one at a time. */
interface StunTransport extends AutoCloseable {
  int PATIENCE_MILLIS = 5000;

  void send(byte[] message) throws IOException;

  byte[] receive() throws IOException;

  @Override
  void close() throws IOException;

  static StunTransport udp(InetSocketAddress relay) throws IOException {
    DatagramSocket socket = new DatagramSocket();
    socket.connect(relay);
    socket.setSoTimeout(PATIENCE_MILLIS);
    return new StunTransport() {
      @Override
      public void send(byte[] message) throws IOException {
        socket.send(new DatagramPacket(message, message.length));
      }

      @Override
      public byte[] receive() throws IOException {
        DatagramPacket packet = new DatagramPacket(new byte[2000], 2000);
        socket.receive(packet);
        return Arrays.copyOf(packet.getData(), packet.getLength());
      }

      @Override
      public void close() {
        socket.close();
      }
    };
  }

  /** Over a connected TCP or TLS socket, which is closed with it. */
  static StunTransport stream(Socket socket) throws IOException {
    socket.setSoTimeout(PATIENCE_MILLIS);
    DataInputStream in = new DataInputStream(socket.getInputStream());
    return new StunTransport() {
      @Override
      public void send(byte[] message) throws IOException {
        socket.getOutputStream().write(message);
        socket.getOutputStream().flush();
      }

      @Override
      public byte[] receive() throws IOException {
        byte[] head = in.readNBytes(20);
        byte[] rest = in.readNBytes(ByteBuffer.wrap(head).getShort(2));
        return ByteBuffer.allocate(head.length + rest.length).put(head).put(rest).array();
      }

      @Override
      public void close() throws IOException {
        socket.close();
      }
    };
  }
}
