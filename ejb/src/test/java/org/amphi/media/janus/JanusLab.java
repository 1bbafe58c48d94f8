package org.amphi.media.janus;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import org.amphi.media.Await;
import org.amphi.media.RealPeer;
import org.amphi.media.chromium.Chromium;
import org.amphi.media.chromium.ChromiumPeer;
import org.amphi.stack.JanusProcess;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Januses and browsers as a test needs them; all end with the test. */
final class JanusLab implements AfterEachCallback {
  private final Deque<AutoCloseable> opened = new ArrayDeque<>();
  private @Nullable Chromium chromium;

  /** A Janus of its own, and what drives it. */
  JanusMediaServer server() {
    JanusProcess janus = janus();
    return server(janus, URI.create(janus.controlUrl()), UnaryOperator.identity());
  }

  JanusProcess janus() {
    return ends(JanusProcess.temporary());
  }

  /** What drives that Janus, by whatever way. */
  JanusMediaServer server(JanusProcess janus, URI way, UnaryOperator<JanusSettings> changed) {
    ExecutorService executor = Executors.newCachedThreadPool();
    opened.push(executor::shutdown);
    JanusSettings settings = new JanusSettings(way, janus.secret(), Duration.ofSeconds(8));
    return ends(new JanusMediaServer(changed.apply(settings), executor));
  }

  /** How many VideoRooms and AudioBridges there are. */
  int roomsOf(JanusProcess janus) {
    JanusSettings settings =
        new JanusSettings(URI.create(janus.controlUrl()), janus.secret(), Duration.ofSeconds(8));
    JanusConnection connection =
        Await.value(JanusConnection.open(HttpClient.newHttpClient(), settings));
    int rooms = 0;
    for (JanusPlugin plugin : JanusPlugin.values()) {
      JanusHandle handle = Await.value(connection.attach(plugin, JanusHandle.Events.NONE));
      rooms +=
          JanusHandle.data(Await.value(handle.ask(JanusHandle.body("list")))).path("list").size();
    }
    connection.close();
    return rooms;
  }

  RealPeer peer(int hertz, int width, int height) {
    Chromium browser = chromium;
    if (browser == null) {
      browser = ends(Chromium.start());
      chromium = browser;
    }
    return ends(new ChromiumPeer(browser, hertz, width, height));
  }

  <T extends AutoCloseable> T ends(T one) {
    opened.push(one);
    return one;
  }

  @Override
  public void afterEach(ExtensionContext context) throws Exception {
    for (AutoCloseable one : opened) {
      one.close();
    }
  }
}
