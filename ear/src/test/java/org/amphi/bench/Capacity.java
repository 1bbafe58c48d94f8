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

  /** Cores that others may use without spoiling the figures. */
  private static final double QUIET = 0.3;

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
    Found crowd = measure(new Load(scale.people(), 1, 500_000));
    Found committee = measure(new Load(scale.committee(), 30, 120_000));
    model(crowd, committee);
  }

  /**
   * What a room cost.
   *
   * @param idle cores with its cameras and no receiver yet
   */
  private record Found(Load load, double idle, double cores, double megabits) {
    double forReceivers() {
      return cores - idle;
    }
  }

  private Found measure(Load load) throws Exception {
    IceAddress address = IceAddress.choose(null);
    try (Owned<JanusProcess> owned = Owned.janus();
        PeerNetwork network = new PeerNetwork(address.address());
        JanusControl control = new JanusControl(owned.server());
        BareRoom room = new BareRoom(control, network, address.address())) {
      cameras(room, load);
      Window idle = Window.of(owned.server().pid(), network, List.of(), LENGTH);
      fill(room, load, owned.server());
      List<Window> windows =
          Window.several(WINDOWS, owned.server().pid(), network, room.receivers(), LENGTH);
      tell(load, windows);
      return new Found(
          load,
          idle.server(),
          Window.median(windows, Window::server),
          Window.median(windows, Window::megabits));
    }
  }

  private static void cameras(BareRoom room, Load load) {
    for (int i = 0; i < load.cameras(); i++) {
      room.camera(load.rate());
    }
    room.mix();
  }

  /** Two rooms, two unknowns: what a receiver costs, and what a megabit a second. */
  private void model(Found one, Found other) {
    double many = one.load().receivers();
    double few = other.load().receivers();
    double determinant = many * other.megabits() - few * one.megabits();
    double receiver =
        (one.forReceivers() * other.megabits() - other.forReceivers() * one.megabits())
            / determinant;
    double megabit = (many * other.forReceivers() - few * one.forReceivers()) / determinant;
    String how =
        "For EngineCosts.JANUS, in thousandths of a core: a camera from the cameras before anybody"
            + " receives them, a receiver and a megabit a second from the two rooms above, of which"
            + " each is so many of both.";
    report.add(
        Figure.told("model: a camera", 1000 * other.idle() / other.load().cameras(), "mcore", how));
    report.add(Figure.told("model: a receiver", 1000 * receiver, "mcore", how));
    report.add(Figure.told("model: a megabit a second", 1000 * megabit, "mcore", how));
  }

  private void fill(BareRoom room, Load load, JanusProcess janus) throws Exception {
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
    double others = Window.median(windows, Window::others);
    if (others > QUIET) {
      report.note("  This machine was busy with other things: do not trust the figures above.");
    }
    report.add(
        Figure.told(
            load + ": everybody else on the machine",
            others,
            "cores",
            "All processor time of the machine less Janus's and the receivers': how quiet it was."));
  }
}
