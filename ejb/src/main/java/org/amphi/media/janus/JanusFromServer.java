package org.amphi.media.janus;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.amphi.media.MediaPlane;
import org.jspecify.annotations.Nullable;

/** The Janus that the application server is configured for, kept alive as long as it is in use. */
@ApplicationScoped
class JanusFromServer {
  private static final Duration DEADLINE = Duration.ofSeconds(8);

  @Resource(lookup = "java:global/amphi/janus-url")
  @SuppressWarnings("NullAway.Init")
  private String url;

  @Resource(lookup = "java:global/amphi/janus-secret")
  @SuppressWarnings("NullAway.Init")
  private String secret;

  @Resource(lookup = "java:jboss/ee/concurrency/executor/amphi-rooms")
  @SuppressWarnings("NullAway.Init")
  private ManagedExecutorService executor;

  @Resource(lookup = "java:jboss/ee/concurrency/scheduler/amphi")
  @SuppressWarnings("NullAway.Init")
  private ManagedScheduledExecutorService scheduler;

  private @Nullable JanusMediaServer janus;
  private @Nullable ScheduledFuture<?> beat;

  @Produces
  @ApplicationScoped
  MediaPlane janus() {
    JanusMediaServer made =
        new JanusMediaServer(new JanusSettings(URI.create(url), secret, DEADLINE), executor);
    long period = JanusSettings.KEEP_ALIVE.toSeconds();
    beat = scheduler.scheduleAtFixedRate(made::keepAlive, period, period, TimeUnit.SECONDS);
    janus = made;
    return made;
  }

  void close(@Disposes MediaPlane plane) {
    if (beat != null) {
      beat.cancel(false);
    }
    if (janus != null) {
      janus.close();
    }
  }
}
