package org.amphi.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Set;
import org.amphi.booking.Webinar.Phase;
import org.amphi.identity.Account;
import org.amphi.tenancy.MinistryCode;
import org.junit.jupiter.api.Test;

class WebinarTest {
  private static final Account OWNER = account("agnes");

  private final Slot slot = new Slot(LocalDateTime.parse("2026-11-24T10:00"), "Europe/Paris", 60);
  private final Webinar webinar =
      new Webinar(OWNER, booking(slot), Instant.parse("2026-11-01T00:00:00Z"));

  private static BookingRules.Accepted booking(Slot slot) {
    return new BookingRules.Accepted("Title", Kind.SEMINAR, slot, new Capacity(30, 5));
  }

  private static Account account(String login) {
    return new Account(login, login, new MinistryCode("interieur"), Set.of("agent"));
  }

  private Phase phaseAt(String time) {
    return webinar.phase(Instant.parse(time));
  }

  @Test
  void theRoomIsOpenFromItsOpeningToJustBeforeItsClosing() {
    assertThat(phaseAt("2026-11-24T08:44:59.999Z")).isEqualTo(Phase.NOT_OPEN_YET);
    assertThat(phaseAt("2026-11-24T08:45:00Z")).isEqualTo(Phase.OPEN);
    assertThat(phaseAt("2026-11-24T10:29:59.999Z")).isEqualTo(Phase.OPEN);
    assertThat(phaseAt("2026-11-24T10:30:00Z")).isEqualTo(Phase.CLOSED);
  }

  @Test
  void aSessionThatWasEndedIsClosedForGood() {
    webinar.end(Instant.parse("2026-11-24T09:10:00Z"));

    assertThat(phaseAt("2026-11-24T09:10:00Z")).isEqualTo(Phase.CLOSED);
    assertThat(phaseAt("2026-11-24T08:50:00Z")).isEqualTo(Phase.CLOSED);
  }

  @Test
  void aCancelledSessionHasNoRoom() {
    webinar.cancel(Instant.parse("2026-11-24T08:50:00Z"));

    assertThat(phaseAt("2026-11-24T09:00:00Z")).isEqualTo(Phase.CANCELLED);
    assertThat(phaseAt("2026-11-25T09:00:00Z")).isEqualTo(Phase.CANCELLED);
    assertThat(webinar.fate()).isEqualTo(Webinar.Fate.CANCELLED);
  }

  @Test
  void aChangedSlotMovesTheOpeningOfTheRoom() {
    webinar.change(booking(new Slot(LocalDateTime.parse("2026-11-24T12:00"), "Europe/Paris", 30)));

    assertThat(phaseAt("2026-11-24T10:44:59Z")).isEqualTo(Phase.NOT_OPEN_YET);
    assertThat(phaseAt("2026-11-24T10:45:00Z")).isEqualTo(Phase.OPEN);
    assertThat(phaseAt("2026-11-24T12:00:00Z")).isEqualTo(Phase.CLOSED);
  }

  @Test
  void everySessionHasAnIdOfItsOwn() {
    Webinar other = new Webinar(OWNER, booking(slot), Instant.EPOCH);

    assertThat(other.id()).isNotEqualTo(webinar.id());
  }

  @Test
  void itIsOwnedByWhoBookedItAndByNobodyElse() {
    assertThat(webinar.isOwnedBy(account("agnes"))).isTrue();
    assertThat(webinar.isOwnedBy(account("bernard"))).isFalse();
  }
}
