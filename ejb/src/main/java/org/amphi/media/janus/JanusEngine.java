package org.amphi.media.janus;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.amphi.media.EngineCosts;
import org.amphi.media.MediaEngine;
import org.amphi.media.MediaServer;
import org.amphi.media.MediaServerEntry;

/** Januses, with the secret and the threads of the application server. */
@ApplicationScoped
class JanusEngine implements MediaEngine {
  private static final Duration DEADLINE = Duration.ofSeconds(8);

  @Resource(lookup = "java:global/amphi/janus-secret")
  @SuppressWarnings("NullAway.Init")
  private String secret;

  @Resource(lookup = "java:global/amphi/recordings")
  @SuppressWarnings("NullAway.Init")
  private String recordings;

  @Resource(lookup = "java:jboss/ee/concurrency/executor/amphi-rooms")
  @SuppressWarnings("NullAway.Init")
  private ManagedExecutorService executor;

  @Resource(lookup = "java:jboss/ee/concurrency/scheduler/amphi")
  @SuppressWarnings("NullAway.Init")
  private ManagedScheduledExecutorService scheduler;

  private final List<ScheduledFuture<?>> beats = new CopyOnWriteArrayList<>();

  @Override
  public String name() {
    return "janus";
  }

  @Override
  public MediaServer connect(MediaServerEntry entry) {
    JanusSettings alone = new JanusSettings(entry.url(), secret, DEADLINE).withRecordings(folder());
    JanusSettings settings = entry.privateAddress().map(alone::withPrivateAddress).orElse(alone);
    JanusMediaServer janus = new JanusMediaServer(settings, executor);
    long period = JanusSettings.KEEP_ALIVE.toSeconds();
    beats.add(scheduler.scheduleAtFixedRate(janus::keepAlive, period, period, TimeUnit.SECONDS));
    return janus;
  }

  private String folder() {
    // WildFly takes no empty text.
    return recordings.equals("none") ? "" : recordings;
  }

  @Override
  public EngineCosts costs() {
    return EngineCosts.JANUS;
  }

  @PreDestroy
  void stop() {
    beats.forEach(beat -> beat.cancel(false));
  }
}
