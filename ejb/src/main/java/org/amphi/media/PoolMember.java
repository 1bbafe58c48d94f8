package org.amphi.media;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.amphi.shared.RoomId;
import org.jspecify.annotations.Nullable;

/** One media server of the pool, with what it carries and how it is. Guarded by the pool. */
final class PoolMember {
  /** How long a ping may take until the server is suspected. */
  static final Duration MISSED = Duration.ofSeconds(1);

  /** A room here, and what it may ask at most and asks now. */
  record Carried(MediaListener listener, Demand promised, Demand actual) {}

  private final MediaServerEntry entry;
  private final MediaServer server;
  private final EngineCosts costs;
  private final Map<RoomId, Carried> rooms = new ConcurrentHashMap<>();
  private boolean draining;
  private boolean answers = true;
  private @Nullable Instant pinged;
  private Strain strain = Strain.NONE;

  PoolMember(MediaServerEntry entry, MediaServer server, EngineCosts costs) {
    this.entry = entry;
    this.server = server;
    this.costs = costs;
  }

  MediaServerEntry entry() {
    return entry;
  }

  MediaServer server() {
    return server;
  }

  Map<RoomId, Carried> rooms() {
    return rooms;
  }

  boolean answers() {
    return answers;
  }

  void answers(boolean nowAnswers) {
    answers = nowAnswers;
  }

  boolean isDraining() {
    return draining;
  }

  void drain(boolean nowDraining) {
    draining = nowDraining;
  }

  Strain strain() {
    return strain;
  }

  void strain(Strain now) {
    strain = now;
  }

  /** When the ping that is not answered yet was sent. */
  @Nullable Instant pinged() {
    return pinged;
  }

  void pinged(@Nullable Instant at) {
    pinged = at;
  }

  boolean hasMissed(Instant now) {
    return pinged != null && pinged.plus(MISSED).isBefore(now);
  }

  Load costOf(Demand demand) {
    return DemandModel.load(demand, costs);
  }

  /**
   * What it promises to a room that it carries, or a part of: more than to others where an
   * administrator wanted more for this one, and all that is here has room.
   */
  Curve curve(Demand whole) {
    Curve usual = costs.curve(entry.cores());
    boolean more = !whole.isWithin(Curve.PUBLISHED) && promised().cores() <= entry.cores();
    return more ? usual.including(whole.participants(), whole.pictures()) : usual;
  }

  /** What its rooms may ask of it at most. */
  Load promised() {
    return rooms.values().stream()
        .map(Carried::promised)
        .map(this::costOf)
        .reduce(Load.NONE, Load::plus);
  }

  /** What its rooms ask of it now. */
  Load actual() {
    return rooms.values().stream()
        .map(Carried::actual)
        .map(this::costOf)
        .reduce(Load.NONE, Load::plus);
  }
}
