package org.amphi.attendance;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.amphi.room.Participant;
import org.amphi.room.RoomDoor;
import org.amphi.shared.ParticipantId;
import org.amphi.shared.RoomId;

/**
 * Keeps the visits of this server's rooms: writes comings and goings shortly after they happen,
 * many at once, and a sign of life of all whenever it is told to. Thread-safe.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class VisitKeeper implements RoomDoor {
  private static final Logger LOG = Logger.getLogger(VisitKeeper.class.getName());

  /** A full room comes in within seconds; so long a wait puts dozens into one transaction. */
  private static final long GATHER_MILLIS = 200;

  private final Presences presences = new Presences();
  private final AtomicBoolean gathering = new AtomicBoolean();
  private final Vigil vigil = new Vigil();

  @Resource(lookup = "java:jboss/ee/concurrency/scheduler/amphi")
  private ManagedScheduledExecutorService scheduler;

  @Inject private VisitLog log;
  @Inject private Clock clock;

  @Override
  public void entered(RoomId room, Participant who, Instant at) {
    presences.enter(room, who, at);
    writeSoon();
  }

  @Override
  public void left(ParticipantId who, Instant at) {
    presences.leave(who, at);
    writeSoon();
  }

  /** What this cannot bring about, the next sign of life does. */
  @SuppressWarnings("FutureReturnValueIgnored")
  private void writeSoon() {
    if (gathering.compareAndSet(false, true)) {
      try {
        scheduler.schedule(this::writeGathered, GATHER_MILLIS, TimeUnit.MILLISECONDS);
      } catch (RejectedExecutionException goingDown) {
        gathering.set(false);
      }
    }
  }

  private void writeGathered() {
    // Who waits here while the database does not answer gathers on: no second one need wait.
    write(
        () -> {
          gathering.set(false);
          return presences.changes();
        });
  }

  /**
   * Writes that everybody who is here is here, and writes off those of servers that died. Also says
   * whether the database answers, when nobody is here. One at a time.
   */
  void signOfLife() {
    Instant begun = clock.instant();
    vigil.asleepSince(begun).ifPresent(since -> presences.resume(since, begun));
    boolean written = write(presences::changesAndSigns);
    Instant done = clock.instant();
    if (vigil.tried(begun, done, written)) {
      int dead = log.writeOffDead(done);
      if (dead > 0) {
        LOG.log(Level.WARNING, "{0} visits were ended at their last sign of life", dead);
      }
    }
  }

  /** This server goes down in order: all its visits end now. */
  void end() {
    presences.allLeave(clock.instant());
    write(presences::changes);
  }

  /** One at a time, so that what is written is never older than what was. */
  private synchronized boolean write(Supplier<Presences.Changes> what) {
    Presences.Changes changes = what.get();
    Instant now = clock.instant();
    try {
      presences.written(changes, log.write(changes, now), now);
      return true;
    } catch (RuntimeException notWritten) {
      // All of it is still known, and tried again with the next sign of life.
      LOG.log(Level.SEVERE, "visits could not be written for now", notWritten);
      return false;
    }
  }
}
