package org.amphi.booking;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amphi.media.PublishedCurve;
import org.amphi.shared.Refusal;
import org.amphi.shared.Refusal.FieldRefusal;
import org.amphi.shared.RefusalCode;
import org.amphi.shared.ShownText;

/**
 * What a booking must be. Pure. Collects everything that is wrong, so that the form can show it at
 * once.
 */
final class BookingRules {
  static final int LONGEST_TITLE = 200;
  static final int SHORTEST_MINUTES = 5;
  static final int LONGEST_MINUTES = 12 * 60;

  private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();

  private final List<FieldRefusal> wrong = new ArrayList<>();

  private BookingRules() {}

  /** A booking that keeps all rules. */
  record Accepted(String title, Kind kind, Slot slot, Capacity capacity) {}

  /**
   * Checks all fields.
   *
   * @throws Refusal BOOKING_INVALID with all fields that are wrong
   */
  static Accepted check(BookingRequest request, Instant now) {
    return check(request, Optional.empty(), Optional.empty(), now);
  }

  /**
   * The same for the change of a session that was planned for that slot. So many as it was planned
   * for may stay: an administrator may have raised it above the published curve.
   *
   * @throws Refusal BOOKING_INVALID with all fields that are wrong
   */
  static Accepted check(
      BookingRequest request, Optional<Slot> before, Optional<Capacity> planned, Instant now) {
    BookingRules rules = new BookingRules();
    String title = rules.title(request.title());
    Optional<Kind> kind = rules.kind(request.kind());
    Optional<ZoneId> zone = rules.zone(request.zone());
    Optional<LocalDateTime> start = rules.start(request.start());
    int minutes = rules.minutes(request.durationMinutes());
    Optional<Slot> slot =
        zone.flatMap(in -> start.flatMap(from -> rules.slot(from, in, minutes, before, now)));
    Capacity capacity = new Capacity(request.participants(), request.cameras());
    if (!planned.equals(Optional.of(capacity))) {
      rules.capacity(request.participants(), request.cameras());
    }
    if (!rules.wrong.isEmpty() || kind.isEmpty() || slot.isEmpty()) {
      throw new Refusal(RefusalCode.BOOKING_INVALID, rules.wrong);
    }
    return new Accepted(title, kind.get(), slot.get(), capacity);
  }

  private String title(String given) {
    String title = given.strip();
    if (!ShownText.isVisible(title)) {
      refuse("title", RefusalCode.TITLE_MISSING);
    } else if (title.codePointCount(0, title.length()) > LONGEST_TITLE) {
      refuse("title", RefusalCode.TITLE_TOO_LONG);
    } else if (!ShownText.isShowable(title)) {
      refuse("title", RefusalCode.TITLE_UNREADABLE);
    }
    return title;
  }

  private Optional<Kind> kind(String given) {
    Optional<Kind> kind =
        Arrays.stream(Kind.values()).filter(each -> each.name().equals(given)).findAny();
    if (kind.isEmpty()) {
      refuse("kind", RefusalCode.KIND_UNKNOWN);
    }
    return kind;
  }

  private Optional<ZoneId> zone(String given) {
    if (!ZONES.contains(given)) {
      refuse("zone", RefusalCode.ZONE_UNKNOWN);
      return Optional.empty();
    }
    return Optional.of(ZoneId.of(given));
  }

  private Optional<LocalDateTime> start(String given) {
    try {
      return Optional.of(LocalDateTime.parse(given));
    } catch (DateTimeException notATime) {
      // Refused below, like a start that was left out.
    }
    refuse("start", RefusalCode.START_MISSING);
    return Optional.empty();
  }

  private int minutes(int minutes) {
    if (minutes < SHORTEST_MINUTES || minutes > LONGEST_MINUTES) {
      refuse("durationMinutes", RefusalCode.DURATION_OUT_OF_RANGE);
    }
    return minutes;
  }

  private Optional<Slot> slot(
      LocalDateTime start, ZoneId zone, int minutes, Optional<Slot> before, Instant now) {
    if (Slot.isSkipped(start, zone)) {
      refuse("start", RefusalCode.START_DOES_NOT_EXIST);
      return Optional.empty();
    }
    Slot slot = new Slot(start, zone.getId(), minutes);
    Optional<RefusalCode> wrongStart = SlotRules.startOf(slot, before, now);
    wrongStart.ifPresent(code -> refuse("start", code));
    if (wrongStart.isEmpty()) {
      SlotRules.endOf(slot, before, now).ifPresent(code -> refuse("durationMinutes", code));
    }
    return Optional.of(slot);
  }

  private void capacity(int participants, int cameras) {
    boolean known = cameras >= 0 && cameras <= PublishedCurve.MOST_CAMERAS;
    if (!known) {
      refuse("cameras", RefusalCode.CAMERAS_OUT_OF_RANGE);
    }
    if (participants < 1 || participants > PublishedCurve.MOST_PARTICIPANTS) {
      refuse("participants", RefusalCode.PARTICIPANTS_OUT_OF_RANGE);
    } else if (known && participants > PublishedCurve.mostParticipants(cameras)) {
      refuse("participants", RefusalCode.TOO_MANY_FOR_CAMERAS);
    }
  }

  private void refuse(String field, RefusalCode code) {
    wrong.add(new FieldRefusal(field, code));
  }
}
