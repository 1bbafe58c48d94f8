package org.amphi.media.kurento;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.amphi.media.CannedPeer;
import org.amphi.media.MediaServer;
import org.amphi.media.MediaServerContract;
import org.amphi.media.Peer;
import org.junit.jupiter.api.AfterEach;

/** The contract on the wire alone: what is said is as with a real Kurento, and nothing flows. */
class KurentoMediaServerTest extends MediaServerContract {
  private final ExecutorService executor = Executors.newCachedThreadPool();
  private final KurentoWireFake fake = new KurentoWireFake();
  private final List<MediaServer> opened = new ArrayList<>();

  @AfterEach
  void stop() {
    opened.forEach(MediaServer::close);
    fake.close();
    executor.shutdown();
  }

  @Override
  protected MediaServer server() {
    KurentoSettings settings =
        new KurentoSettings(
            URI.create(fake.url()), Duration.ofSeconds(8), URI.create("file:///var/lib/kurento"));
    MediaServer server = new KurentoMediaServer(settings, executor);
    opened.add(server);
    return server;
  }

  @Override
  protected Peer peer() {
    return new CannedPeer(fake::hangUp);
  }

  @Override
  protected void kill() {
    fake.kill();
  }

  @Override
  protected void restart() {
    fake.restart();
  }
}
