package org.amphi.bench;

import java.time.Duration;
import java.util.List;
import org.amphi.bench.bare.BareBridge;
import org.amphi.bench.bare.JanusControl;
import org.amphi.bench.peer.PeerNetwork;
import org.amphi.bench.report.Figure;
import org.amphi.bench.report.Report;
import org.amphi.stack.IceAddress;
import org.amphi.stack.JanusProcess;

/** What an open microphone costs: decoded, mixed, and a mix of its own encoded for who speaks. */
final class Voices {
  private static final int VOICES = 20;
  private static final int WINDOWS = 5;
  private static final Duration LENGTH = Duration.ofSeconds(4);

  private final Report report;

  Voices(Report report) {
    this.report = report;
  }

  void run() throws Exception {
    try (Owned<JanusProcess> owned = Owned.janus();
        PeerNetwork network = new PeerNetwork(IceAddress.choose(null).address());
        JanusControl control = new JanusControl(owned.server());
        BareBridge bridge = new BareBridge(control, network)) {
      double empty = cores(owned.server(), network);
      for (int i = 0; i < VOICES; i++) {
        bridge.voice();
      }
      Window.pause(Duration.ofSeconds(2));
      double full = cores(owned.server(), network);
      report.add(
          Figure.told(
              "model: an open microphone",
              1000 * (full - empty) / VOICES,
              "mcore",
              "For EngineCosts.JANUS: an AudioBridge with "
                  + VOICES
                  + " voices in Opus by plain RTP, each of whom is sent the mix of the others, less"
                  + " an empty one; processor time of Janus, median of "
                  + WINDOWS
                  + " windows of "
                  + LENGTH.toSeconds()
                  + " s."));
    }
  }

  private static double cores(JanusProcess janus, PeerNetwork network) {
    List<Window> windows = Window.several(WINDOWS, janus.pid(), network, List.of(), LENGTH);
    return Window.median(windows, Window::server);
  }
}
