package org.amphi.media.kurento;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.amphi.media.CuttableLine;
import org.amphi.media.MediaServer;
import org.amphi.media.RealMediaContract;
import org.amphi.media.RealPeer;
import org.amphi.media.chromium.Chromium;
import org.amphi.media.chromium.ChromiumPeer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/**
 * The contract on the Kurento that {@code AMPHI_KURENTO_URL} names, with Chromium. Not run, and
 * said so, when it names none. Its death is played by a line to it that is taken away.
 */
class RealKurentoTest extends RealMediaContract {
  private static final Optional<String> URL =
      Optional.ofNullable(System.getenv("AMPHI_KURENTO_URL"));

  private static ExecutorService executor;
  private static Chromium chromium;

  private final Deque<AutoCloseable> opened = new ArrayDeque<>();
  private @Nullable CuttableLine line;

  @BeforeAll
  static void start() {
    if (URL.isEmpty()) {
      System.out.println("Kurento server: not run");
    }
    assumeTrue(URL.isPresent(), "Kurento server: not run");
    executor = Executors.newCachedThreadPool();
    chromium = Chromium.start();
  }

  @AfterAll
  static void stop() {
    if (URL.isPresent()) {
      chromium.close();
      executor.shutdown();
    }
  }

  @AfterEach
  void closeAll() throws Exception {
    for (AutoCloseable each : opened) {
      each.close();
    }
  }

  @Override
  protected MediaServer server() {
    CuttableLine made = new CuttableLine(URI.create(URL.orElseThrow()));
    opened.push(made);
    line = made;
    KurentoSettings settings =
        new KurentoSettings(
            made.address(), Duration.ofSeconds(8), URI.create("file:///tmp/amphi-recordings"));
    MediaServer server = new KurentoMediaServer(settings, executor);
    opened.push(server);
    return server;
  }

  @Override
  protected RealPeer peer(int hertz, int width, int height) {
    RealPeer peer = new ChromiumPeer(chromium, hertz, width, height);
    opened.push(peer);
    return peer;
  }

  @Override
  protected void kill() {
    Objects.requireNonNull(line).takeAway();
  }

  @Override
  protected void restart() {
    Objects.requireNonNull(line).giveBack();
  }
}
