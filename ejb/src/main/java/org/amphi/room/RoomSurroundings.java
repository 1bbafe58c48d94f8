package org.amphi.room;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.amphi.media.MediaPlane;

/** Puts together what live rooms need, from what the server has configured. */
@ApplicationScoped
class RoomSurroundings {
  @Resource(lookup = "java:jboss/ee/concurrency/executor/amphi-rooms")
  @SuppressWarnings("NullAway.Init")
  private ManagedExecutorService executor;

  @Resource(lookup = "java:jboss/ee/concurrency/scheduler/amphi")
  @SuppressWarnings("NullAway.Init")
  private ManagedScheduledExecutorService scheduler;

  @Produces
  LiveRoom.Surroundings surroundings(
      MediaPlane media,
      RoomAudience audience,
      RoomRecords records,
      ChatBook chat,
      RoomDoor door,
      Clock clock) {
    return new LiveRoom.Surroundings(
        media, audience, records, chat, door, clock, this::after, executor);
  }

  @SuppressWarnings("FutureReturnValueIgnored")
  private void after(Duration wait, Runnable action) {
    scheduler.schedule(action, wait.toMillis(), TimeUnit.MILLISECONDS);
  }
}
