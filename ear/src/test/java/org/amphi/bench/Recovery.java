package org.amphi.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amphi.bench.live.LightParticipant;
import org.amphi.bench.live.LiveRoom;
import org.amphi.bench.peer.PeerNetwork;
import org.amphi.bench.report.Figure;
import org.amphi.bench.report.Medians;
import org.amphi.bench.report.ProcessorTime;
import org.amphi.bench.report.Report;
import org.amphi.stack.EmbeddedStack;
import org.amphi.stack.IceAddress;
import org.amphi.stack.JanusProcess;

/** How soon a room has pictures again after its media server died or froze; another stands by. */
final class Recovery {
  private static final int RATE = 500_000;
  private static final double MOST = 0.95;
  private static final Duration GIVEN_UP = Duration.ofSeconds(30);

  private final Report report;
  private final EmbeddedStack stack;
  private final int people;

  Recovery(Report report, Scale scale, EmbeddedStack stack) {
    this.report = report;
    this.stack = stack;
    this.people = scale.recovering();
  }

  /** What befalls the server, and how soon all should be well again, in seconds. */
  private record Accident(
      String name,
      Consumer<JanusProcess> happens,
      Consumer<JanusProcess> mended,
      double hosts,
      double most) {}

  void run() {
    report.note("\nRecovery with two Januses");
    measure(new Accident("SIGKILL", JanusProcess::kill, JanusProcess::restart, 2, 6));
    measure(new Accident("SIGSTOP", JanusProcess::freeze, JanusProcess::thaw, 3, 7));
  }

  private void measure(Accident accident) {
    try (PeerNetwork network = new PeerNetwork(IceAddress.choose(null).address());
        LiveRoom room = new LiveRoom(stack, network, people, 2)) {
      List<LightParticipant> hosts = List.of(room.host(), room.host());
      List<String> cameras = new ArrayList<>();
      for (LightParticipant host : hosts) {
        cameras.add(LiveRoom.await(host.join("Hôte")));
        LiveRoom.await(host.sendCamera(RATE));
      }
      hosts.get(0).receive(List.of(cameras.get(1)));
      hosts.get(1).receive(List.of(cameras.get(0)));
      List<LightParticipant> guests = room.guests(people - hosts.size());
      for (LightParticipant guest : guests) {
        LiveRoom.await(guest.join("Invité"));
        guest.receive(List.of(cameras.get(0)));
      }
      List<LightParticipant> all = Stream.concat(hosts.stream(), guests.stream()).toList();
      all.forEach(each -> LiveRoom.await(each.picture()));
      JanusProcess carrier = busiest();
      all.forEach(LightParticipant::awaitNewPicture);
      long begin = System.nanoTime();
      accident.happens().accept(carrier);
      tell(accident, seconds(hosts, begin), seconds(all, begin));
      accident.mended().accept(carrier);
    }
  }

  /** Whichever carries the room, by its processor time; the other has nothing to do. */
  private JanusProcess busiest() {
    Map<JanusProcess, Double> before =
        stack.januses().stream()
            .collect(Collectors.toMap(janus -> janus, janus -> ProcessorTime.of(janus.pid())));
    Window.pause(Duration.ofSeconds(2));
    return stack.januses().stream()
        .max(
            Comparator.comparingDouble(
                janus -> ProcessorTime.of(janus.pid()) - before.getOrDefault(janus, 0.0)))
        .orElseThrow();
  }

  /** Of each, until he had a picture; whoever had none counts as late as we waited. */
  private static List<Double> seconds(List<LightParticipant> who, long begin) {
    return who.stream().map(each -> seconds(each.picture(), begin)).toList();
  }

  private static double seconds(CompletableFuture<Long> picture, long begin) {
    try {
      long left = begin + GIVEN_UP.toNanos() - System.nanoTime();
      long seen = picture.copy().orTimeout(Math.max(0, left), TimeUnit.NANOSECONDS).join();
      return (seen - begin) / 1e9;
    } catch (CompletionException noPicture) {
      return GIVEN_UP.toSeconds();
    }
  }

  private void tell(Accident accident, List<Double> hosts, List<Double> all) {
    String how =
        "Through Amphi with two Januses: "
            + people
            + " light participants in one room, two of them hosts with cameras who see each other,"
            + " the others see one of them; from the signal to the Janus that carries the room"
            + " until a whole key frame has come on a new connection.";
    report.add(
        Figure.atMost(
            accident.hosts(),
            accident.name() + ": hosts have pictures",
            Medians.percentile(hosts, 1),
            "s",
            how));
    report.add(
        Figure.atMost(
            accident.most(),
            accident.name() + ": 95 % of " + people + " have pictures",
            Medians.percentile(all, MOST),
            "s",
            how));
    report.add(
        Figure.told(
            accident.name() + ": without a picture after 30 s",
            (double) all.stream().filter(each -> each >= GIVEN_UP.toSeconds()).count(),
            "",
            how));
  }
}
