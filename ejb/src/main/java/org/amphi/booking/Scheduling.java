package org.amphi.booking;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amphi.identity.Account;
import org.amphi.identity.Link;
import org.amphi.identity.Links;
import org.amphi.shared.Refusal;
import org.amphi.shared.RefusalCode;
import org.amphi.shared.RoomId;
import org.amphi.tenancy.Ministries;

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
  private Ministries ministries;

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
    Webinar webinar = new Webinar(owner, booking, clock.instant());
    // So that the month's report has a line for it.
    ministries.known(owner.ministry());
    webinars.add(webinar);
    links.makeFor(webinar.id());
    return webinar;
  }

  /** What an account booked, latest first. */
  public List<Webinar> bookedBy(Account owner) {
    return webinars.ownedBy(owner);
  }

  /** What an account has in its calendar between two moments, latest first. */
  public List<Webinar> bookedBy(Account owner, Instant from, Instant to) {
    return webinars.ownedBy(owner, from, to).stream()
        .filter(each -> each.slot().startsAt().isBefore(to) && each.slot().endsAt().isAfter(from))
        .toList();
  }

  /**
   * Changes a session of one's own, all of it or nothing. Once its room is open the start stays.
   *
   * @param seen the version that the caller saw when he made up his mind
   * @throws Refusal BOOKING_INVALID with the fields that are wrong; EDIT_CROSSED, SESSION_OVER or
   *     NOT_FOUND
   */
  public Webinar change(Account caller, RoomId id, int seen, BookingRequest request) {
    Webinar webinar = findToChange(caller, id, seen);
    webinar.change(
        BookingRules.check(
            request,
            Optional.of(webinar.slot()),
            Optional.of(webinar.capacity()),
            clock.instant()));
    webinars.flush();
    return webinar;
  }

  /**
   * Cancels a session of one's own for good; whoever is in its room is told.
   *
   * @param seen the version that the caller saw when he made up his mind
   * @throws Refusal EDIT_CROSSED, SESSION_OVER or NOT_FOUND
   */
  public Webinar cancel(Account caller, RoomId id, int seen) {
    Webinar webinar = findToChange(caller, id, seen);
    webinar.cancel(clock.instant());
    webinars.flush();
    return webinar;
  }

  /**
   * Gives anybody's session another capacity, whatever the published curve says; who may do so, and
   * whether it can be carried, is the caller's to find out.
   *
   * @throws Refusal SESSION_OVER or NOT_FOUND
   */
  public Webinar resize(RoomId id, Capacity capacity) {
    Webinar webinar =
        webinars.findToChange(id).orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND));
    switch (webinar.phase(clock.instant())) {
      case CLOSED, CANCELLED -> throw new Refusal(RefusalCode.SESSION_OVER);
      case NOT_OPEN_YET, OPEN -> webinar.resize(capacity);
    }
    webinars.flush();
    return webinar;
  }

  private Webinar findToChange(Account caller, RoomId id, int seen) {
    Webinar webinar =
        webinars
            .findToChange(id)
            .filter(each -> each.isOwnedBy(caller))
            .orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND));
    switch (webinar.phase(clock.instant())) {
      case CLOSED, CANCELLED -> throw new Refusal(RefusalCode.SESSION_OVER);
      case NOT_OPEN_YET, OPEN -> {
        if (webinar.version() != seen) {
          throw new Refusal(RefusalCode.EDIT_CROSSED);
        }
      }
    }
    return webinar;
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
