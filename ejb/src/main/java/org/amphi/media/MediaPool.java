package org.amphi.media;

import java.time.Clock;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.amphi.media.MediaFailure.Reason;
import org.amphi.shared.RoomId;

/**
 * All media servers of the deployment. Places each room on one of them, watches whether they
 * answer, tells rooms when theirs does not, is drained or is strained. Thread-safe.
 */
public final class MediaPool implements MediaPlane, AutoCloseable {
  private static final Logger LOG = Logger.getLogger(MediaPool.class.getName());

  private final List<PoolMember> members;
  private final Clock clock;

  MediaPool(List<PoolMember> members, Clock clock) {
    this.members = List.copyOf(members);
    this.clock = clock;
  }

  @Override
  public CompletionStage<MediaRoom> open(RoomId room, Demand promised, MediaListener listener) {
    List<PoolMember> order;
    List<PoolMember> span = List.of();
    synchronized (this) {
      forget(room);
      order = Placement.order(members, promised);
      if (!order.isEmpty() && Placement.filled(order.get(0), promised) > 1) {
        span = Placement.span(members, promised);
      }
    }
    return span.isEmpty()
        ? open(order.iterator(), room, promised, promised, listener)
        : openSpanning(span, room, promised, listener);
  }

  private CompletionStage<MediaRoom> openSpanning(
      List<PoolMember> span, RoomId room, Demand promised, MediaListener listener) {
    SpanningListener together = new SpanningListener(listener);
    Demand share = promised.sharedBy(span.size());
    List<CompletionStage<MediaRoom>> parts =
        span.stream()
            .map(each -> open(List.of(each).iterator(), room, promised, share, together))
            .toList();
    return SpanningRoom.of(parts)
        .whenComplete(
            (made, failure) -> {
              if (made instanceof SpanningRoom spanning) {
                together.spans(spanning);
              } else {
                parts.forEach(part -> part.thenAccept(MediaRoom::close));
                forget(room);
              }
            });
  }

  private CompletionStage<MediaRoom> open(
      Iterator<PoolMember> left,
      RoomId room,
      Demand whole,
      Demand promised,
      MediaListener listener) {
    if (!left.hasNext()) {
      return CompletableFuture.failedStage(
          new MediaFailure(Reason.UNAVAILABLE, "no media server answers"));
    }
    PoolMember member = left.next();
    // Counted at once, so that rooms that open together do not all find the same server empty.
    member.rooms().put(room, new PoolMember.Carried(listener, promised, Demand.NONE));
    return member
        .server()
        .open(room, promised, listener)
        .whenComplete(
            (opened, failure) -> {
              if (failure == null) {
                welcome(member, whole, listener);
              }
            })
        .exceptionallyCompose(
            failure -> {
              LOG.log(Level.WARNING, "{0} did not open a room", member.entry().name());
              member.rooms().remove(room);
              return open(left, room, whole, promised, listener);
            });
  }

  private synchronized void welcome(PoolMember member, Demand whole, MediaListener listener) {
    listener.promises(member.curve(whole));
    listener.strained(member.strain());
  }

  @Override
  public synchronized void demand(RoomId room, Demand actual) {
    if (actual.equals(Demand.NONE)) {
      forget(room);
      return;
    }
    int servers =
        Math.max(1, (int) members.stream().filter(each -> each.rooms().containsKey(room)).count());
    for (PoolMember member : members) {
      member
          .rooms()
          .computeIfPresent(
              room,
              (id, carried) ->
                  new PoolMember.Carried(
                      carried.listener(), carried.promised(), actual.sharedBy(servers)));
    }
  }

  private void forget(RoomId room) {
    members.forEach(member -> member.rooms().remove(room));
  }

  /** Whether one server, or several together, have room for that beside what is promised now. */
  public synchronized boolean carries(Demand demand) {
    List<PoolMember> order = Placement.order(members, demand);
    boolean alone = !order.isEmpty() && Placement.filled(order.get(0), demand) <= 1;
    return alone || !Placement.span(members, demand).isEmpty();
  }

  /** To be called every quarter of a second: pings the servers, and tells their rooms. */
  public void beat() {
    members.forEach(this::beat);
  }

  private void beat(PoolMember member) {
    Instant now = clock.instant();
    boolean ping;
    boolean missed;
    synchronized (this) {
      missed = member.hasMissed(now);
      ping = member.pinged() == null;
      if (ping) {
        member.pinged(now);
      }
    }
    if (missed) {
      answered(member, false);
    }
    if (ping) {
      ping(member);
    }
    strain(member);
  }

  private void ping(PoolMember member) {
    try {
      member.server().ping().whenComplete((pong, failure) -> ponged(member, failure == null));
    } catch (RuntimeException fault) {
      // A beat that throws would be the last: schedulers drop what failed once.
      LOG.log(Level.SEVERE, member.entry().name() + " could not be pinged", fault);
      ponged(member, false);
    }
  }

  private void ponged(PoolMember member, boolean well) {
    synchronized (this) {
      member.pinged(null);
    }
    answered(member, well);
  }

  private void answered(PoolMember member, boolean answers) {
    boolean changed;
    synchronized (this) {
      changed = member.answers() != answers;
      member.answers(answers);
    }
    if (changed) {
      LOG.log(
          answers ? Level.INFO : Level.WARNING,
          answers ? "{0} answers" : "{0} does not answer",
          member.entry().name());
    }
    if (changed || !answers) {
      member.rooms().values().forEach(each -> each.listener().suspected(!answers));
    }
  }

  private void strain(PoolMember member) {
    Strain before;
    Strain now;
    synchronized (this) {
      before = member.strain();
      now = Straining.next(before, member.actual().cores() / member.entry().cores());
      member.strain(now);
    }
    if (now != before) {
      member.rooms().values().forEach(each -> each.listener().strained(now));
    }
  }

  /** A server as administrators see it. */
  public record Standing(
      String name,
      String engine,
      State state,
      int rooms,
      double cores,
      Load promised,
      Load actual) {}

  /** How a server is. */
  public enum State {
    UP,
    DRAINING,
    DOWN
  }

  /** All servers, in the order of the deployment's list. */
  public synchronized List<Standing> list() {
    return members.stream().map(MediaPool::standing).toList();
  }

  private static Standing standing(PoolMember member) {
    State up = member.isDraining() ? State.DRAINING : State.UP;
    return new Standing(
        member.entry().name(),
        member.entry().engine(),
        member.answers() ? up : State.DOWN,
        member.rooms().size(),
        member.entry().cores(),
        member.promised(),
        member.actual());
  }

  /**
   * Lets no further room on a server and moves those that are there at once, or lets rooms on it
   * again. Empty when there is no server of that name.
   */
  public Optional<Standing> drain(String name, boolean draining) {
    Optional<PoolMember> found =
        members.stream().filter(each -> each.entry().name().equals(name)).findAny();
    found.ifPresent(
        member -> {
          synchronized (this) {
            member.drain(draining);
          }
          if (draining) {
            member.rooms().values().forEach(each -> each.listener().draining());
          }
        });
    return found.map(MediaPool::standing);
  }

  @Override
  public void close() {
    members.forEach(member -> member.server().close());
  }
}
