package org.amphi.media;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The pool that the application server is configured for, watched as long as it is in use. */
@ApplicationScoped
class PoolFromServer {
  private static final long BEAT_MILLIS = 250;

  @Resource(lookup = "java:global/amphi/media-servers")
  @SuppressWarnings("NullAway.Init")
  private String list;

  @Resource(lookup = "java:jboss/ee/concurrency/scheduler/amphi")
  @SuppressWarnings("NullAway.Init")
  private ManagedScheduledExecutorService scheduler;

  private @Nullable ScheduledFuture<?> beat;

  @Produces
  @Singleton
  MediaPool pool(@Any Instance<MediaEngine> engines, Clock clock) {
    List<PoolMember> members =
        MediaServerEntry.parse(list).stream().map(entry -> member(engines, entry)).toList();
    MediaPool pool = new MediaPool(members, clock);
    beat =
        scheduler.scheduleAtFixedRate(pool::beat, BEAT_MILLIS, BEAT_MILLIS, TimeUnit.MILLISECONDS);
    return pool;
  }

  private static PoolMember member(Instance<MediaEngine> engines, MediaServerEntry entry) {
    MediaEngine engine =
        engines.stream()
            .filter(each -> each.name().equals(entry.engine()))
            .findAny()
            .orElseThrow(
                () -> new IllegalArgumentException("no engine is called " + entry.engine()));
    return new PoolMember(entry, engine.connect(entry), engine.costs());
  }

  void close(@Disposes MediaPool pool) {
    if (beat != null) {
      beat.cancel(false);
    }
    pool.close();
  }
}
