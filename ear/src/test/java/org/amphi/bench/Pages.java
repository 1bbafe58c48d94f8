package org.amphi.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.amphi.bench.bare.BareRoom;
import org.amphi.bench.bare.JanusControl;
import org.amphi.bench.peer.LightPeer;
import org.amphi.bench.peer.PeerNetwork;
import org.amphi.bench.report.Figure;
import org.amphi.bench.report.Report;
import org.amphi.stack.IceAddress;
import org.amphi.stack.JanusProcess;

/** Many people and thirty cameras, each page of which shows twelve: as far as one Janus goes. */
final class Pages {
  private static final int CAMERAS = 30;
  private static final int SHOWN = 12;
  private static final int RATE = 120_000;
  private static final int STEP = 25;

  /** The receivers need the rest of the machine. */
  private static final double FULL = 0.75 * Runtime.getRuntime().availableProcessors();

  private static final double TOO_MANY_LOST_PERCENT = 0.5;

  private final Report report;
  private final Scale scale;

  Pages(Report report, Scale scale) {
    this.report = report;
    this.scale = scale;
  }

  void run() throws Exception {
    report.note("\nThirty cameras in pages of twelve");
    IceAddress address = IceAddress.choose(null);
    try (Owned<JanusProcess> owned = Owned.janus();
        PeerNetwork network = new PeerNetwork(address.address());
        JanusControl control = new JanusControl(owned.server());
        BareRoom room = new BareRoom(control, network, address.address())) {
      for (int i = 0; i < CAMERAS; i++) {
        room.camera(RATE);
      }
      room.mix();
      fill(room, owned.server(), network);
    }
  }

  private void fill(BareRoom room, JanusProcess janus, PeerNetwork network) throws Exception {
    Step last = new Step(0, 0, 0, 0);
    for (int people = STEP; people <= scale.people(); people += STEP) {
      join(room, people);
      Window.pause(Duration.ofSeconds(2));
      Step now = Step.of(people, janus, network, room.receivers());
      if (now.lostPercent() > TOO_MANY_LOST_PERCENT) {
        break;
      }
      last = now;
      if (now.cores() > FULL) {
        break;
      }
    }
    tell(last);
  }

  private static void join(BareRoom room, int people) throws Exception {
    List<CompletableFuture<LightPeer>> joining = new ArrayList<>();
    for (int i = room.receivers().size(); i < people; i++) {
      joining.add(room.receiver(i * SHOWN, SHOWN));
    }
    for (CompletableFuture<LightPeer> each : joining) {
      each.get(60, TimeUnit.SECONDS);
    }
  }

  private record Step(int people, double cores, double megabits, double lostPercent) {
    static Step of(int people, JanusProcess janus, PeerNetwork network, List<LightPeer> receivers) {
      List<Window> windows =
          Window.several(3, janus.pid(), network, receivers, Duration.ofSeconds(4));
      return new Step(
          people,
          Window.median(windows, Window::server),
          Window.median(windows, Window::megabits),
          Window.lostPercent(windows));
    }
  }

  private void tell(Step last) {
    if (last.people() == 0) {
      report.note("  Nothing could be measured: packets were lost from the first step on.");
      return;
    }
    String how =
        "Bare Janus, 30 cameras of 120 kb/s and the mix; receivers show 12 of them, other ones"
            + " each; 25 more at a time until Janus uses "
            + FULL
            + " cores or more than "
            + TOO_MANY_LOST_PERCENT
            + " % of the packets are lost.";
    String model =
        "A MODEL, not measured: the largest room that was measured, in proportion to the people.";
    double factor = (double) scale.people() / last.people();
    report.add(Figure.told("30 cameras in pages of 12: people measured", last.people(), "", how));
    report.add(Figure.told("30 cameras in pages of 12: Janus", last.cores(), "cores", how));
    report.add(Figure.told("30 cameras in pages of 12: sent", last.megabits(), "Mb/s", how));
    report.add(
        Figure.told("30 cameras in pages of 12: packets lost", last.lostPercent(), "%", how));
    report.add(
        Figure.told(
            "model of " + scale.people() + " people, 30 cameras in pages of 12: Janus",
            factor * last.cores(),
            "cores",
            model));
    report.add(
        Figure.told(
            "model of " + scale.people() + " people, 30 cameras in pages of 12: sent",
            factor * last.megabits(),
            "Mb/s",
            model));
  }
}
