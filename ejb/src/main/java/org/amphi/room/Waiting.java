package org.amphi.room;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.amphi.identity.SeatRole;
import org.amphi.shared.ParticipantId;

/**
 * Somebody who waits for a place in a full room. Immutable.
 *
 * @param join how he asked to come in, with the request that is answered in the end
 * @param told what he was told last; empty before the first time
 * @param lostAt when his connection was lost; empty while it is there
 */
record Waiting(RoomCommand.Join join, Optional<News> told, Optional<Instant> lostAt) {
  /** For so long a place is kept for one whose connection is lost: enough for a reload. */
  static final Duration KEPT = Duration.ofSeconds(20);

  /** Somebody is told his rank at most so often. */
  static final Duration BETWEEN_NEWS = Duration.ofSeconds(2);

  /**
   * What one who waits is told.
   *
   * @param rank 1 for whoever is next
   * @param expected an estimate; empty when there is none to make
   */
  record Prospect(int rank, Optional<Duration> expected) {}

  /** A prospect, and when it was told. */
  record News(Prospect prospect, Instant at) {}

  static Waiting joining(RoomCommand.Join join) {
    return new Waiting(join, Optional.empty(), Optional.empty());
  }

  ParticipantId who() {
    return join.who();
  }

  boolean isHost() {
    return join.role() == SeatRole.HOST;
  }

  boolean isHere() {
    return lostAt.isEmpty();
  }

  boolean isSamePerson(RoomCommand.Join other) {
    return join.person().key().equals(other.person().key());
  }

  /** Until when the place is kept; empty while he is there himself. */
  Optional<Instant> keptUntil() {
    return lostAt.map(at -> at.plus(KEPT));
  }

  Waiting lost(Instant at) {
    return new Waiting(join, told, Optional.of(at));
  }

  Waiting told(Prospect prospect, Instant at) {
    return new Waiting(join, Optional.of(new News(prospect, at)), lostAt);
  }

  /** From when on he may be told that; empty when he knows it, or nobody is there to tell. */
  Optional<Instant> mayBeTold(Prospect prospect, Instant now) {
    if (!isHere() || told.filter(news -> news.prospect().equals(prospect)).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(told.map(news -> news.at().plus(BETWEEN_NEWS)).orElse(now));
  }
}
