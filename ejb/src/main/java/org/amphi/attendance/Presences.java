package org.amphi.attendance;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.amphi.room.Participant;
import org.amphi.shared.ParticipantId;
import org.amphi.shared.RoomId;

/**
 * Who is in this server's rooms, and what of it the database does not know yet. What could not be
 * written stays here until it can. Thread-safe; knows no database.
 */
final class Presences {
  private final Map<ParticipantId, Visit> present = new LinkedHashMap<>();
  private final Map<UUID, Visit> begun = new LinkedHashMap<>();
  private final Map<UUID, Visit> ended = new LinkedHashMap<>();

  /**
   * What is to be written, in this order.
   *
   * @param ended visits that the database has, and that are over
   * @param begun visits that it does not have; some are over already
   * @param alive all visits that go on, when it is time for a sign of life
   */
  record Changes(List<Visit> ended, List<Visit> begun, List<UUID> alive) {
    boolean isEmpty() {
      return ended.isEmpty() && begun.isEmpty() && alive.isEmpty();
    }
  }

  synchronized void enter(RoomId room, Participant who, Instant at) {
    begin(who.id(), Visit.of(room, who, at));
  }

  private void begin(ParticipantId who, Visit visit) {
    present.put(who, visit);
    begun.put(visit.id(), visit);
  }

  synchronized void leave(ParticipantId who, Instant at) {
    Visit visit = present.remove(who);
    if (visit != null) {
      Visit over = visit.endedAt(at);
      Map<UUID, Visit> where = begun.containsKey(visit.id()) ? begun : ended;
      where.put(over.id(), over);
    }
  }

  synchronized void allLeave(Instant at) {
    List.copyOf(present.keySet()).forEach(who -> leave(who, at));
  }

  /** This server slept, and nobody knows who was there: visits end before it and begin anew now. */
  synchronized void resume(Instant asleepSince, Instant at) {
    Map.copyOf(present)
        .forEach(
            (who, visit) -> {
              leave(who, asleepSince);
              begin(who, visit.again(at));
            });
  }

  /** What came and went. */
  synchronized Changes changes() {
    return new Changes(List.copyOf(ended.values()), List.copyOf(begun.values()), List.of());
  }

  /** The same, and a sign of life of everybody. */
  synchronized Changes changesAndSigns() {
    List<UUID> alive = present.values().stream().map(Visit::id).toList();
    return new Changes(List.copyOf(ended.values()), List.copyOf(begun.values()), alive);
  }

  /**
   * These changes are committed.
   *
   * @param known the visits among the living that the database still holds open
   * @param at begins anew those that it does not: their time was written off as that of a dead
   *     server
   */
  synchronized void written(Changes changes, Set<UUID> known, Instant at) {
    changes.ended().forEach(visit -> ended.remove(visit.id(), visit));
    for (Visit visit : changes.begun()) {
      // One who left while this was being written is still to be ended.
      if (!begun.remove(visit.id(), visit)) {
        Visit over = begun.remove(visit.id());
        if (over != null) {
          ended.put(over.id(), over);
        }
      }
    }
    Set<UUID> lost = new HashSet<>(changes.alive());
    lost.removeAll(known);
    Map.copyOf(present)
        .forEach(
            (who, visit) -> {
              if (lost.contains(visit.id())) {
                begin(who, visit.again(at));
              }
            });
  }
}
