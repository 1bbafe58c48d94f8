package org.amphi.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class StunBindingTest {
  private static final String HERE = InetAddress.getLoopbackAddress().getHostAddress();

  @Test
  void aServerThatRepeatsTheTransactionAnswers() throws IOException {
    assertThat(answered(asked -> with(asked, 0, 1))).isTrue();
  }

  @Test
  void anErrorOrAnotherTransactionOrHalfAMessageIsNoAnswer() throws IOException {
    assertThat(answered(asked -> with(asked, 0, 0x11))).isFalse();
    assertThat(answered(asked -> with(with(asked, 0, 1), 19, asked[19] + 1))).isFalse();
    assertThat(answered(asked -> new byte[] {1, 1})).isFalse();
  }

  @Test
  void nobodyIsNoAnswer() throws IOException {
    int port;
    try (DatagramSocket once = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
      port = once.getLocalPort();
    }
    assertThat(StunBinding.answers(HERE, port)).isFalse();
  }

  private static byte[] with(byte[] message, int index, int value) {
    byte[] changed = message.clone();
    changed[index] = (byte) value;
    return changed;
  }

  private static boolean answered(UnaryOperator<byte[]> server) throws IOException {
    try (DatagramSocket socket = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
      CompletableFuture<Void> served = CompletableFuture.runAsync(() -> answerOnce(socket, server));
      boolean answered = StunBinding.answers(HERE, socket.getLocalPort());
      served.join();
      return answered;
    }
  }

  private static void answerOnce(DatagramSocket socket, UnaryOperator<byte[]> server) {
    try {
      DatagramPacket packet = new DatagramPacket(new byte[20], 20);
      socket.receive(packet);
      packet.setData(server.apply(packet.getData()));
      socket.send(packet);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
