package org.amphi.room;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import org.amphi.media.MediaPlane;

/** Puts together what live rooms need, from what the server has configured. */
@ApplicationScoped
class RoomSurroundings {
  @Resource(lookup = "java:jboss/ee/concurrency/executor/amphi-rooms")
  @SuppressWarnings("NullAway.Init")
  private ManagedExecutorService executor;

  @Produces
  LiveRoom.Surroundings surroundings(
      MediaPlane media,
      RoomAudience audience,
      RoomRecords records,
      ChatBook chat,
      RoomDoor door,
      Clock clock) {
    return new LiveRoom.Surroundings(media, audience, records, chat, door, clock, executor);
  }
}
