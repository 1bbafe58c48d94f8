package org.amphi.web.rest;

import java.util.Locale;
import org.amphi.booking.Slot;
import org.amphi.booking.Webinar;

/**
 * A session as REST shows it.
 *
 * @param participants and cameras, how many it is booked for
 * @param state {@code planned}, {@code ended} by a host, or {@code cancelled}
 * @param version to be sent back in {@code If-Match} by who changes it
 * @param start local date and time in {@code zone}
 * @param startsAt and the other moments in UTC (RFC 3339)
 * @param startIsAmbiguous the clocks show {@code start} twice that night; the earlier is meant
 */
record SessionView(
    String id,
    String title,
    String kind,
    String start,
    String zone,
    int durationMinutes,
    int participants,
    int cameras,
    String state,
    int version,
    String startsAt,
    String endsAt,
    String opensAt,
    String closesAt,
    boolean startIsAmbiguous) {

  static SessionView of(Webinar webinar) {
    Slot slot = webinar.slot();
    return new SessionView(
        webinar.id().toString(),
        webinar.title(),
        webinar.kind().name(),
        slot.start().toString(),
        slot.zone(),
        slot.minutes(),
        webinar.capacity().participants(),
        webinar.capacity().cameras(),
        webinar.fate().name().toLowerCase(Locale.ROOT),
        webinar.version(),
        slot.startsAt().toString(),
        slot.endsAt().toString(),
        slot.opensAt().toString(),
        slot.closesAt().toString(),
        slot.startIsAmbiguous());
  }
}
