package org.amphi.media.janus;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.amphi.media.MediaServer;
import org.amphi.media.RealMediaContract;
import org.amphi.media.RealPeer;
import org.amphi.media.chromium.Chromium;
import org.amphi.media.chromium.ChromiumPeer;
import org.amphi.stack.JanusProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** Debian's Janus, and Chromium. */
class JanusMediaServerTest extends RealMediaContract {
  private static ExecutorService executor;
  private static JanusProcess janus;
  private static Chromium chromium;

  private final List<AutoCloseable> opened = new ArrayList<>();

  @BeforeAll
  static void start() {
    executor = Executors.newCachedThreadPool();
    janus = JanusProcess.temporary();
    chromium = Chromium.start();
  }

  @AfterAll
  static void stop() {
    chromium.close();
    janus.close();
    executor.shutdown();
  }

  @AfterEach
  void closeAll() throws Exception {
    for (AutoCloseable each : opened) {
      each.close();
    }
  }

  @Override
  protected MediaServer server() {
    return server(janus);
  }

  /** What drives that Janus, until the test is over. */
  final MediaServer server(JanusProcess process) {
    JanusSettings settings =
        new JanusSettings(
            URI.create(process.controlUrl()), process.secret(), Duration.ofSeconds(8));
    JanusMediaServer server = new JanusMediaServer(settings, executor);
    opened.add(server);
    return server;
  }

  @Override
  protected RealPeer peer(int hertz, int width, int height) {
    RealPeer peer = new ChromiumPeer(chromium, hertz, width, height);
    opened.add(peer);
    return peer;
  }

  @Override
  protected void kill() {
    janus.kill();
  }

  @Override
  protected void restart() {
    janus.restart();
  }
}
