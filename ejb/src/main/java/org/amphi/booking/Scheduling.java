package org.amphi.booking;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.amphi.identity.Account;
import org.amphi.identity.Link;
import org.amphi.identity.Links;
import org.amphi.shared.Refusal;
import org.amphi.shared.RefusalCode;
import org.amphi.shared.RoomId;

/** Books sessions, and shows their owners what they booked. */
@Stateless
public class Scheduling {
  @Inject
  @SuppressWarnings("NullAway.Init")
  private Webinars webinars;

  @Inject
  @SuppressWarnings("NullAway.Init")
  private Links links;

  @Inject
  @SuppressWarnings("NullAway.Init")
  private Clock clock;

  /**
   * Books a session and makes its links.
   *
   * @throws Refusal BOOKING_INVALID with the fields that are wrong
   */
  public Webinar book(Account owner, BookingRequest request) {
    BookingRules.Accepted booking = BookingRules.check(request, clock.instant());
    Webinar webinar =
        new Webinar(owner, booking.title(), booking.kind(), booking.slot(), clock.instant());
    webinars.add(webinar);
    links.makeFor(webinar.id());
    return webinar;
  }

  /** What an account booked, latest first. */
  public List<Webinar> bookedBy(Account owner) {
    return webinars.ownedBy(owner);
  }

  /**
   * A session of the caller's own.
   *
   * @throws Refusal NOT_FOUND also when it is somebody else's, whom it does not concern
   */
  public Webinar show(Account caller, RoomId id) {
    return webinars
        .find(id)
        .filter(webinar -> webinar.isOwnedBy(caller))
        .orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND));
  }

  /** The links of one's own session, hosts' first. */
  public List<Link> linksOf(Account caller, RoomId id) {
    return links.of(show(caller, id).id());
  }

  /** Revokes a link of one's own session, and answers the new one. */
  public Link renewLink(Account caller, RoomId id, UUID link) {
    return links.renew(show(caller, id).id(), link);
  }
}
