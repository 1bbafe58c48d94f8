package org.amphi.bench.bare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.amphi.bench.peer.LightPeer;
import org.amphi.bench.peer.PeerNetwork;
import org.amphi.stack.IceAddress;
import org.amphi.stack.JanusProcess;
import org.junit.jupiter.api.Test;

/** The benchmark in small, so that it cannot rot. */
class BareRoomTest {
  @Test
  void lightReceiversSeeEveryCameraOfARealJanusWithoutLoss() throws Exception {
    IceAddress address = IceAddress.choose(null);
    try (JanusProcess janus = JanusProcess.temporary();
        PeerNetwork network = new PeerNetwork(address.address());
        JanusControl control = new JanusControl(janus);
        BareRoom room = new BareRoom(control, network, address.address())) {
      room.camera(120_000);
      room.camera(120_000);
      room.mix();

      List<LightPeer> receivers =
          Stream.generate(room::receiver).limit(5).map(CompletableFuture::join).toList();

      for (LightPeer receiver : receivers) {
        receiver.firstPicture().get(20, TimeUnit.SECONDS);
        awaitCameras(receiver, 2);
        assertThat(receiver.received().packets()).isPositive();
        assertThat(receiver.received().lost()).isZero();
      }
    }
  }

  private static void awaitCameras(LightPeer receiver, int number) {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (receiver.cameras() < number && System.nanoTime() < deadline) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    }
    assertThat(receiver.cameras()).isEqualTo(number);
  }
}
