package org.amphi.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.amphi.booking.BookingRequest;
import org.amphi.booking.Scheduling;
import org.amphi.booking.Webinar;
import org.amphi.identity.Account;
import org.amphi.identity.Link;
import org.amphi.identity.Pass;
import org.amphi.identity.Passes;
import org.amphi.room.RoomEvent;
import org.amphi.room.RoomLifecycle;
import org.amphi.shared.Refusal;
import org.amphi.shared.RefusalCode;
import org.amphi.shared.RoomId;
import org.amphi.tenancy.MinistryCode;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Beans, transactions, timers and the database, as the container runs them. */
@ExtendWith(ArquillianExtension.class)
@SuppressWarnings("NullAway.Init")
class RoomsInTheContainerIT {
  private static final Account ALICE =
      new Account("alice", "Alice Martin", new MinistryCode("education"), Set.of("agent"));
  private static final Account BRUNO =
      new Account("bruno", "Bruno Leroy", new MinistryCode("interieur"), Set.of("agent"));

  @Inject private Scheduling scheduling;
  @Inject private Passes passes;
  @Inject private RoomLifecycle lifecycle;
  @Inject private Clock clock;
  @PersistenceContext private EntityManager entities;

  @Deployment
  static EnterpriseArchive ear() {
    return AmphiEar.with(RoomsInTheContainerIT.class);
  }

  private Webinar booked(Duration fromNow) {
    LocalDateTime start =
        LocalDateTime.ofInstant(clock.instant().plus(fromNow), ZoneOffset.UTC).withNano(0);
    return scheduling.book(
        ALICE, new BookingRequest("Essai", "SEMINAR", start.toString(), "Etc/UTC", 30, 20, 4));
  }

  private Pass exchange(RoomId room, String shown) {
    return passes.exchange(room, shown, Optional.empty(), "");
  }

  private static RefusalCode refusal(Runnable call) {
    return assertThrows(Refusal.class, call::run).code();
  }

  @Test
  void aBookingIsKeptWithItsLinks() {
    Webinar webinar = booked(Duration.ofHours(2));

    assertEquals("Essai", scheduling.show(ALICE, webinar.id()).title());
    assertEquals(webinar.slot(), scheduling.show(ALICE, webinar.id()).slot());
    assertEquals(2, scheduling.linksOf(ALICE, webinar.id()).size());
  }

  @Test
  void aBookingThatIsRefusedLeavesNothingBehind() {
    int before = scheduling.bookedBy(ALICE).size();

    assertEquals(
        RefusalCode.BOOKING_INVALID,
        refusal(
            () ->
                scheduling.book(
                    ALICE,
                    new BookingRequest("", "SEMINAR", "2020-01-01T10:00", "Etc/UTC", 30, 20, 4))));

    assertEquals(before, scheduling.bookedBy(ALICE).size());
  }

  @Test
  void nobodySeesTheSessionsOfOthers() {
    RoomId id = booked(Duration.ofHours(2)).id();

    assertEquals(RefusalCode.NOT_FOUND, refusal(() -> scheduling.show(BRUNO, id)));
    assertEquals(RefusalCode.NOT_FOUND, refusal(() -> scheduling.linksOf(BRUNO, id)));
  }

  @Test
  void aRenewedLinkRevokesItsCopiesAndTheirPasses() {
    RoomId id = booked(Duration.ofHours(2)).id();
    Link host = scheduling.linksOf(ALICE, id).get(0);
    String shown = passes.shown(host);
    Pass pass = exchange(id, shown);
    String kept = passes.kept(pass);

    Link renewed = scheduling.renewLink(ALICE, id, host.id().value());

    assertEquals(RefusalCode.REVOKED_LINK, refusal(() -> exchange(id, shown)));
    assertEquals(RefusalCode.REVOKED_LINK, refusal(() -> passes.open(id, kept)));
    assertEquals(pass.role(), exchange(id, passes.shown(renewed)).role());
  }

  @Test
  void aRoomBeforeItsTimeIsNotOpened() {
    RoomId id = booked(Duration.ofHours(2)).id();

    assertEquals(RefusalCode.NOT_OPEN_YET, refusal(() -> lifecycle.open(id)));
    assertFalse(lifecycle.list().contains(id));
  }

  @Test
  void theTimerOpensARoomWhenItsSlotBegins() {
    RoomId id = booked(Duration.ofMinutes(14)).id();

    await(() -> lifecycle.list().contains(id));
  }

  @Test
  void aRoomWhoseEndIsRecordedIsClosedByTheTimerAndNotOpenedAgain() {
    RoomId id = booked(Duration.ofMinutes(14)).id();
    lifecycle.open(id);

    lifecycle.recordEnd(id);

    await(() -> !lifecycle.list().contains(id));
    assertEquals(RefusalCode.ROOM_CLOSED, refusal(() -> lifecycle.open(id)));
  }

  @Test
  void aRoomIsClosedForAll() {
    RoomId id = booked(Duration.ofMinutes(14)).id();
    lifecycle.open(id);

    lifecycle.close(id, RoomEvent.Ending.TIME_OVER);
    lifecycle.recordEnd(id);

    await(() -> !lifecycle.list().contains(id));
  }

  @Test
  void theSchemaIsTheOneOfTheMigrations() {
    List<?> applied =
        entities
            .createNativeQuery("select version from flyway_schema_history where success")
            .getResultList();

    assertTrue(applied.contains("0001"), applied.toString());
  }

  private void await(BooleanSupplier condition) {
    Instant deadline = clock.instant().plusSeconds(20);
    while (!condition.getAsBoolean()) {
      assertTrue(clock.instant().isBefore(deadline), "not within 20 s");
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }
  }
}
