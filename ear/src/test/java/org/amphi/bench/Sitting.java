package org.amphi.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.amphi.bench.live.LightParticipant;
import org.amphi.bench.live.LiveRoom;
import org.amphi.bench.peer.LightPeer;
import org.amphi.bench.peer.PeerNetwork;
import org.amphi.bench.report.Figure;
import org.amphi.bench.report.Medians;
import org.amphi.bench.report.ProcessorTime;
import org.amphi.bench.report.Report;
import org.amphi.stack.EmbeddedStack;
import org.amphi.stack.IceAddress;

/** What a full room costs Amphi itself: while 350 come in, and while they sit. */
final class Sitting {
  private static final int RATE = 500_000;
  private static final int WINDOWS = 5;
  private static final Duration LENGTH = Duration.ofSeconds(6);
  private static final double GOAL = 0.05;

  private final Report report;
  private final int people;
  private final EmbeddedStack stack;

  Sitting(Report report, Scale scale, EmbeddedStack stack) {
    this.report = report;
    this.people = scale.people();
    this.stack = stack;
  }

  void run() throws Exception {
    report.note("\nA full room through Amphi");
    try (PeerNetwork network = new PeerNetwork(IceAddress.choose(null).address());
        LiveRoom room = new LiveRoom(stack, network, people, 1)) {
      LightParticipant host = room.host();
      String camera = LiveRoom.await(host.join("Hôte"));
      LiveRoom.await(host.sendCamera(RATE));
      List<LightParticipant> guests = room.guests(people - 1);
      comeIn(guests, camera);
      Window.pause(Duration.ofSeconds(5));
      List<LightPeer> peers = guests.stream().flatMap(guest -> guest.receiving().stream()).toList();
      sit(Window.several(WINDOWS, stack.server().pid(), network, peers, LENGTH));
    }
  }

  private void comeIn(List<LightParticipant> guests, String camera) {
    long begin = System.nanoTime();
    double before = ProcessorTime.of(stack.server().pid());
    List<CompletableFuture<Long>> pictures = new ArrayList<>();
    for (LightParticipant guest : guests) {
      pictures.add(
          guest
              .join("Invité")
              .thenCompose(
                  in -> {
                    guest.receive(List.of(camera));
                    return guest.picture();
                  }));
    }
    List<Double> seconds =
        pictures.stream().map(each -> (LiveRoom.await(each) - begin) / 1e9).toList();
    double used = ProcessorTime.of(stack.server().pid()) - before;
    String how =
        (people - 1)
            + " guests of one host's camera, at the door already with a pass and a socket, ask to"
            + " come in at the same moment; until the last of them has the first picture.";
    report.add(Figure.told(people + " come in: Amphi's processor time", used, "s", how));
    report.add(
        Figure.told(
            people + " come in: Amphi", used / Medians.percentile(seconds, 1), "cores", how));
    report.add(
        Figure.told(people + " come in: half have a picture", Medians.median(seconds), "s", how));
    report.add(
        Figure.told(
            people + " come in: all have a picture", Medians.percentile(seconds, 1), "s", how));
  }

  private void sit(List<Window> windows) {
    String how =
        people
            + " sit in the room, one camera of 500 kb/s and the mix flow through Janus, each says"
            + " every 20 s that he is there; processor time of WildFly's process, median of "
            + WINDOWS
            + " windows of "
            + LENGTH.toSeconds()
            + " s.";
    report.add(
        Figure.atMost(
            GOAL, people + " sit: Amphi", Window.median(windows, Window::server), "cores", how));
    report.add(Figure.told(people + " sit: packets lost", Window.lostPercent(windows), "%", how));
  }
}
