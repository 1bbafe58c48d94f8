package org.amphi.stack;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;

/** A Binding request over UDP (RFC 8489 section 3): whether a server is there for datagrams too. */
final class StunBinding {
  private static final int PATIENCE_MILLIS = 200;
  private static final int HEADER_BYTES = 20;
  private static final short REQUEST = 0x0001;
  private static final short SUCCESS = 0x0101;
  private static final int MAGIC_COOKIE = 0x2112A442;
  private static final SecureRandom RANDOM = new SecureRandom();

  private StunBinding() {}

  /** True when the server answers one request within 200 ms; the caller asks again. */
  static boolean answers(String address, int port) {
    byte[] transaction = new byte[12];
    RANDOM.nextBytes(transaction);
    byte[] asked =
        ByteBuffer.allocate(HEADER_BYTES)
            .putShort(REQUEST)
            .putShort((short) 0)
            .putInt(MAGIC_COOKIE)
            .put(transaction)
            .array();
    try (DatagramSocket socket = new DatagramSocket()) {
      socket.connect(new InetSocketAddress(address, port));
      socket.setSoTimeout(PATIENCE_MILLIS);
      socket.send(new DatagramPacket(asked, asked.length));
      DatagramPacket answer = new DatagramPacket(new byte[2000], 2000);
      socket.receive(answer);
      return answer.getLength() >= HEADER_BYTES
          && ByteBuffer.wrap(answer.getData()).getShort() == SUCCESS
          && Arrays.equals(
              asked, 4, HEADER_BYTES, answer.getData(), 4, HEADER_BYTES); // cookie, transaction
    } catch (IOException e) {
      return false;
    }
  }
}
