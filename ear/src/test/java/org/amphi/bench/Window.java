package org.amphi.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.ToDoubleFunction;
import org.amphi.bench.peer.LightPeer;
import org.amphi.bench.peer.PeerNetwork;
import org.amphi.bench.peer.Received;
import org.amphi.bench.report.Medians;
import org.amphi.bench.report.ProcessorTime;

/**
 * What went on for some seconds.
 *
 * @param server cores that the measured process used
 * @param own cores that this program used
 * @param others cores that everybody else on the machine used
 * @param dropped packets that arrived and found this program's socket full
 */
record Window(
    double seconds, double server, double own, double others, Received received, long dropped) {

  /** Looks for a while at a process and at what its receivers get. */
  static Window of(long pid, PeerNetwork network, Collection<LightPeer> peers, Duration length) {
    double server = ProcessorTime.of(pid);
    double own = ProcessorTime.own();
    double machine = ProcessorTime.machine();
    Received before = Received.of(peers);
    long dropped = network.dropped();
    long begin = System.nanoTime();
    pause(length);
    network.check();
    Received received = Received.of(peers).since(before);
    double seconds = (System.nanoTime() - begin) / 1e9;
    double servers = (ProcessorTime.of(pid) - server) / seconds;
    double owns = (ProcessorTime.own() - own) / seconds;
    double all = (ProcessorTime.machine() - machine) / seconds;
    return new Window(
        seconds,
        servers,
        owns,
        Math.max(0, all - servers - owns),
        received,
        network.dropped() - dropped);
  }

  /** So many, one after the other. */
  static List<Window> several(
      int number, long pid, PeerNetwork network, Collection<LightPeer> peers, Duration length) {
    List<Window> windows = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      windows.add(of(pid, network, peers, length));
    }
    return windows;
  }

  static double median(List<Window> windows, ToDoubleFunction<Window> value) {
    return Medians.median(windows.stream().map(value::applyAsDouble).toList());
  }

  /** In percent of all that were sent, over all windows. */
  static double lostPercent(List<Window> windows) {
    Received all = windows.stream().map(Window::received).reduce(Received.NOTHING, Received::plus);
    return 100.0 * all.lost() / Math.max(1, all.packets() + all.lost());
  }

  double megabits() {
    return received.bytes() * 8 / seconds / 1e6;
  }

  /** Time has to pass for something to be measured. */
  static void pause(Duration length) {
    long end = System.nanoTime() + length.toNanos();
    while (System.nanoTime() < end) {
      LockSupport.parkNanos(end - System.nanoTime());
      if (Thread.interrupted()) {
        throw new IllegalStateException("interrupted");
      }
    }
  }
}
