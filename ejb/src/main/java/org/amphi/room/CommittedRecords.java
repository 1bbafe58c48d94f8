package org.amphi.room;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.amphi.shared.RoomId;

/** Records in the database, in a transaction of its own and never in a room's turn. */
@ApplicationScoped
class CommittedRecords implements RoomRecords {
  @Resource(lookup = "java:jboss/ee/concurrency/executor/amphi-records")
  @SuppressWarnings("NullAway.Init")
  private ManagedExecutorService executor;

  @Inject
  @SuppressWarnings("NullAway.Init")
  private RoomLifecycle lifecycle;

  @Override
  public CompletionStage<Void> recordEnd(RoomId room) {
    return CompletableFuture.runAsync(() -> lifecycle.recordEnd(room), executor);
  }
}
