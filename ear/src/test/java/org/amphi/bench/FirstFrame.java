package org.amphi.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.amphi.bench.bare.BareRoom;
import org.amphi.bench.bare.JanusControl;
import org.amphi.bench.live.LightParticipant;
import org.amphi.bench.live.LiveRoom;
import org.amphi.bench.peer.PeerNetwork;
import org.amphi.bench.report.Figure;
import org.amphi.bench.report.Medians;
import org.amphi.bench.report.Report;
import org.amphi.stack.EmbeddedStack;
import org.amphi.stack.IceAddress;

/** How much later somebody sees the first picture because Amphi stands between. */
final class FirstFrame {
  private static final int WARM_UP = 5;
  private static final int RATE = 500_000;
  private static final double GOAL = 1.25;

  private final Report report;
  private final Scale scale;
  private final EmbeddedStack stack;

  FirstFrame(Report report, Scale scale, EmbeddedStack stack) {
    this.report = report;
    this.scale = scale;
    this.stack = stack;
  }

  void run() throws Exception {
    report.note("\nFirst picture, through Amphi and straight from the same Janus, in turn");
    IceAddress address = IceAddress.choose(null);
    try (PeerNetwork network = new PeerNetwork(address.address());
        JanusControl control = new JanusControl(stack.janus());
        BareRoom bare = new BareRoom(control, network, address.address());
        LiveRoom live = new LiveRoom(stack, network, 100, 2)) {
      bare.camera(RATE);
      bare.mix();
      LightParticipant host = live.host();
      String camera = LiveRoom.await(host.join("Hôte"));
      LiveRoom.await(host.sendCamera(RATE));
      List<Double> through = new ArrayList<>();
      List<Double> straight = new ArrayList<>();
      List<LightParticipant> guests = live.guests(scale.pairs() + WARM_UP);
      for (int i = 0; i < guests.size(); i++) {
        rest();
        // Whoever is second in a pair finds the machine warmer: they take turns.
        boolean liveFirst = i % 2 == 0;
        double first = liveFirst ? live(guests.get(i), camera) : bare(bare);
        rest();
        double second = liveFirst ? bare(bare) : live(guests.get(i), camera);
        if (i >= WARM_UP) {
          through.add(liveFirst ? first : second);
          straight.add(liveFirst ? second : first);
        }
      }
      tell(through, straight);
    }
  }

  /**
   * Cameras make no more than a key frame every 300 ms: who comes sooner after another waits for
   * that, which is nobody's doing. And nobody comes in step with the pictures.
   */
  private static void rest() {
    Window.pause(Duration.ofMillis(400 + ThreadLocalRandom.current().nextInt(100)));
  }

  private static double live(LightParticipant guest, String camera) {
    long begin = System.nanoTime();
    LiveRoom.await(guest.join("Invité"));
    guest.receive(List.of(camera));
    long seen = LiveRoom.await(guest.picture());
    guest.close();
    return (seen - begin) / 1e6;
  }

  private static double bare(BareRoom room) throws Exception {
    long begin = System.nanoTime();
    long seen = room.receiver().thenCompose(peer -> peer.firstPicture()).get(60, TimeUnit.SECONDS);
    room.leave();
    return (seen - begin) / 1e6;
  }

  private void tell(List<Double> through, List<Double> straight) {
    String how =
        "Half a second after the one before: from the request to come in until the first key frame (500 kb/s, VP8) is whole, of the"
            + " first through Amphi's socket (join, show, receive, answer), then straight from the"
            + " same Janus (attach, join, start); both receive one camera and the mix; "
            + scale.pairs()
            + " pairs in turn after "
            + WARM_UP
            + " that do not count; median of the pairs' ratios. Sockets are open beforehand.";
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < through.size(); i++) {
      ratios.add(through.get(i) / straight.get(i));
    }
    report.add(
        Figure.atMost(
            GOAL,
            "first picture, through Amphi over bare Janus",
            Medians.median(ratios),
            "times",
            how));
    tell("first picture, through Amphi", through, how);
    tell("first picture, bare Janus", straight, how);
  }

  private void tell(String name, List<Double> millis, String how) {
    report.add(Figure.told(name, Medians.median(millis), "ms", how));
    report.add(Figure.told(name + ", 95 % within", Medians.percentile(millis, 0.95), "ms", how));
  }
}
