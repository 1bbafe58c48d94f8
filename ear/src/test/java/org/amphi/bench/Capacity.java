package org.amphi.bench;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.amphi.bench.bare.BareRoom;
import org.amphi.bench.bare.JanusControl;
import org.amphi.bench.peer.LightPeer;
import org.amphi.bench.peer.PeerNetwork;
import org.amphi.bench.report.Figure;
import org.amphi.bench.report.ProcessorTime;
import org.amphi.bench.report.Report;
import org.amphi.stack.IceAddress;
import org.amphi.stack.JanusProcess;

/** What one Janus carries by itself: the promised rooms, and the demand model's constants. */
final class Capacity {
  private static final int JOINING_AT_ONCE = 8;
  private static final int WINDOWS = 5;
  private static final Duration LENGTH = Duration.ofSeconds(6);

  private final Report report;
  private final Scale scale;

  Capacity(Report report, Scale scale) {
    this.report = report;
    this.scale = scale;
  }

  /**
   * A room.
   *
   * @param rate bits a second of each camera
   */
  record Load(int receivers, int cameras, int rate) {
    @Override
    public String toString() {
      return receivers + " receive " + cameras + (cameras == 1 ? " camera" : " cameras");
    }
  }

  void run() throws Exception {
    report.note("\nBare Janus, one room each time");
    measure(new Load(scale.people(), 1, 500_000));
    measure(new Load(scale.committee(), 30, 120_000));
  }

  private void measure(Load load) throws Exception {
    IceAddress address = IceAddress.choose(null);
    try (Owned<JanusProcess> owned = Owned.janus();
        PeerNetwork network = new PeerNetwork(address.address());
        JanusControl control = new JanusControl(owned.server());
        BareRoom room = new BareRoom(control, network, address.address())) {
      fill(room, load, owned.server());
      List<Window> windows =
          Window.several(WINDOWS, owned.server().pid(), network, room.receivers(), LENGTH);
      tell(load, windows);
    }
  }

  private void fill(BareRoom room, Load load, JanusProcess janus) throws Exception {
    for (int i = 0; i < load.cameras(); i++) {
      room.camera(load.rate());
    }
    room.mix();
    double before = ProcessorTime.of(janus.pid());
    Queue<CompletableFuture<LightPeer>> joining = new ArrayDeque<>();
    for (int i = 0; i < load.receivers(); i++) {
      joining.add(room.receiver());
      if (joining.size() >= JOINING_AT_ONCE) {
        joining.remove().get(60, TimeUnit.SECONDS);
      }
    }
    for (CompletableFuture<LightPeer> last : joining) {
      last.get(60, TimeUnit.SECONDS);
    }
    report.add(
        Figure.told(
            load + ": processor time of a join",
            1000 * (ProcessorTime.of(janus.pid()) - before) / load.receivers(),
            "ms",
            "Processor time of Janus while all join, eight at a time, by the number who join."));
    Window.pause(Duration.ofSeconds(2));
  }

  private void tell(Load load, List<Window> windows) {
    String how =
        String.format(
            "Bare Janus with the shipped configuration: %d cameras of %d kb/s (VP8, 20 pictures a"
                + " second) and the mix to %d light receivers on the same machine, which send no"
                + " RTCP; median of %d windows of %d s; processor time from /proc; packets lost are"
                + " gaps in the numbers, over all windows.",
            load.cameras(), load.rate() / 1000, load.receivers(), WINDOWS, LENGTH.toSeconds());
    report.add(
        Figure.atMost(1, load + ": Janus", Window.median(windows, Window::server), "cores", how));
    report.add(Figure.atMost(0, load + ": packets lost", Window.lostPercent(windows), "%", how));
    report.add(Figure.told(load + ": sent", Window.median(windows, Window::megabits), "Mb/s", how));
    report.add(
        Figure.told(
            load + ": processor time of a packet",
            Window.median(
                windows,
                each ->
                    1e6 * each.server() * each.seconds() / Math.max(1, each.received().packets())),
            "us",
            how));
    report.add(
        Figure.told(
            load + ": the receivers themselves",
            Window.median(windows, Window::own),
            "cores",
            how));
    report.add(
        Figure.told(
            load + ": everybody else on the machine",
            Window.median(windows, Window::others),
            "cores",
            "All processor time of the machine less Janus's and the receivers': how quiet it was."));
  }
}
