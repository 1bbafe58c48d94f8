package org.amphi.media.kurento;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import org.amphi.media.EngineCosts;
import org.amphi.media.MediaEngine;
import org.amphi.media.MediaServer;
import org.amphi.media.MediaServerEntry;

/** Kurentos, with the threads of the application server. */
@ApplicationScoped
class KurentoEngine implements MediaEngine {
  private static final Duration DEADLINE = Duration.ofSeconds(8);

  /** The home of the user that Kurento's packages make; on each Kurento's own machine. */
  private static final URI RECORDINGS = URI.create("file:///var/lib/kurento");

  @Resource(lookup = "java:jboss/ee/concurrency/executor/amphi-rooms")
  @SuppressWarnings("NullAway.Init")
  private ManagedExecutorService executor;

  @Override
  public String name() {
    return "kurento";
  }

  @Override
  public MediaServer connect(MediaServerEntry entry) {
    return new KurentoMediaServer(new KurentoSettings(entry.url(), DEADLINE, RECORDINGS), executor);
  }

  @Override
  public EngineCosts costs() {
    return EngineCosts.KURENTO;
  }
}
