package org.amphi.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneRules;

/**
 * When a session takes place, as it was planned: by the clock on a wall, in a zone. The room opens
 * {@link #OPENS_BEFORE} before the start and closes {@link #CLOSES_AFTER} after the end.
 *
 * @param start a time that exists in {@code zone}; where the clock shows it twice, the earlier
 *     counts
 * @param zone an identifier of the IANA time zone database
 * @param minutes from start to end
 */
@Embeddable
public record Slot(
    @Column(name = "start_local", nullable = false) LocalDateTime start,
    @Column(name = "zone", nullable = false) String zone,
    @Column(name = "duration_minutes", nullable = false) int minutes) {

  /** How long before the start one can come in. */
  public static final Duration OPENS_BEFORE = Duration.ofMinutes(15);

  /** How long after the end the room stays. */
  public static final Duration CLOSES_AFTER = Duration.ofMinutes(30);

  /** Whether the clocks of the zone skip that time. */
  public static boolean isSkipped(LocalDateTime time, ZoneId zone) {
    return zone.getRules().getValidOffsets(time).isEmpty();
  }

  /** Whether the clocks of the zone show the start twice. */
  public boolean startIsAmbiguous() {
    ZoneRules rules = ZoneId.of(zone).getRules();
    return rules.getValidOffsets(start).size() > 1;
  }

  /** The moment of the start. */
  public Instant startsAt() {
    return start.atZone(ZoneId.of(zone)).withEarlierOffsetAtOverlap().toInstant();
  }

  /** The moment of the planned end. */
  public Instant endsAt() {
    return startsAt().plus(Duration.ofMinutes(minutes));
  }

  /** From when on the room can be entered. */
  public Instant opensAt() {
    return startsAt().minus(OPENS_BEFORE);
  }

  /** When the room closes, whoever is in it. */
  public Instant closesAt() {
    return endsAt().plus(CLOSES_AFTER);
  }
}
