package org.amphi.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.amphi.shared.Refusal;
import org.amphi.shared.RefusalCode;
import org.amphi.shared.RoomId;
import org.amphi.tenancy.MinistryCode;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassesTest {
  private final RoomId room = new RoomId(new UUID(0, 1));
  private final RoomId elsewhere = new RoomId(new UUID(0, 2));
  private final MemoryLinks links = new MemoryLinks();
  private final Passes passes = new Passes(links, new LinkSecrets(Keys.of(1)));
  private final Link link = links.add(room, SeatRole.HOST);

  private static void assertRefused(RefusalCode code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(Refusal.class, told -> assertThat(told.code()).isEqualTo(code));
  }

  private Pass exchange(RoomId into, String shown) {
    return passes.exchange(into, shown, Optional.empty(), "");
  }

  @Test
  void aShownLinkGivesThePassOfItsRoleAndVersion() {
    Pass pass = exchange(room, passes.shown(link));

    assertThat(pass).isEqualTo(new Pass(link.id(), 1, room, SeatRole.HOST, pass.person()));
    assertThat(pass.person()).isInstanceOf(Person.Guest.class);
  }

  @Test
  void aKeptPassIsReadBack() {
    Pass pass = exchange(room, passes.shown(link));

    assertThat(passes.open(room, passes.kept(pass))).isEqualTo(pass);
  }

  @Test
  void twoGuestsAreTwoPersonsAndOneWhoOpensTheInvitationAgainIsOne() {
    Pass first = exchange(room, passes.shown(link));

    assertThat(exchange(room, passes.shown(link)).person()).isNotEqualTo(first.person());
    assertThat(again(passes.kept(first)).person()).isEqualTo(first.person());
  }

  private Pass again(String kept) {
    return passes.exchange(room, passes.shown(link), Optional.empty(), kept);
  }

  @Test
  void whoHasSignedInIsKnownByHisAccountInWhateverBrowser() {
    Account zoe =
        new Account("zoé.d", "Zoé", new MinistryCode("education"), Set.of("agent", "manager"));
    Pass guest = exchange(room, passes.shown(link));

    Pass pass = passes.exchange(room, passes.shown(link), Optional.of(zoe), passes.kept(guest));

    assertThat(pass.person()).isEqualTo(new Person.Agent("zoé.d", new MinistryCode("education")));
    assertThat(passes.open(room, passes.kept(pass))).isEqualTo(pass);
    assertThat(guest.heldBy(zoe)).isEqualTo(pass);
  }

  @Test
  void aPersonThatSomebodyPutIntoHisCookieIsNotBelieved() {
    String kept = passes.kept(exchange(room, passes.shown(link)));
    String person = PassText.encode(new Person.Agent("zoé.d", new MinistryCode("education")));
    String[] parts = kept.split("\\.", -1);
    String forged = parts[0] + "." + parts[1] + "." + person + "." + parts[3];

    assertRefused(RefusalCode.NO_PASS, () -> passes.open(room, forged));
    assertThat(again(forged).person()).isInstanceOf(Person.Guest.class);
  }

  @Test
  void aLinkAndItsCookieAreNotTheSameSecret() {
    Pass pass = exchange(room, passes.shown(link));
    String ofCookie = passes.kept(pass).substring(passes.kept(pass).lastIndexOf('.') + 1);

    assertRefused(RefusalCode.UNKNOWN_LINK, () -> exchange(room, link.id() + "." + ofCookie));
  }

  @Test
  void aLinkThatWasRenewedIsRevokedAndTheNewOneHolds() {
    String old = passes.shown(link);

    link.renew();

    assertRefused(RefusalCode.REVOKED_LINK, () -> exchange(room, old));
    assertThat(exchange(room, passes.shown(link)).version()).isEqualTo(2);
  }

  @Test
  void aPassOfARenewedLinkIsRevoked() {
    String kept = passes.kept(exchange(room, passes.shown(link)));

    link.renew();

    assertRefused(RefusalCode.REVOKED_LINK, () -> passes.open(room, kept));
  }

  @Test
  void aLinkThatWasRevokedLongAgoIsStillToldApartFromAForgedOne() {
    String old = passes.shown(link);
    for (int i = 0; i < 100; i++) {
      link.renew();
    }
    assertRefused(RefusalCode.REVOKED_LINK, () -> exchange(room, old));

    link.renew();

    assertRefused(RefusalCode.UNKNOWN_LINK, () -> exchange(room, old));
  }

  @Test
  void aVersionThatIsYetToComeIsNoPass() {
    String future = link.id() + ".2.Z3Vlc3Q." + "A".repeat(43);

    assertRefused(RefusalCode.NO_PASS, () -> passes.open(room, future));
  }

  @Test
  void aLinkLeadsIntoNoOtherRoom() {
    String shown = passes.shown(link);
    String kept = passes.kept(exchange(room, shown));

    assertRefused(RefusalCode.UNKNOWN_LINK, () -> exchange(elsewhere, shown));
    assertRefused(RefusalCode.NO_PASS, () -> passes.open(elsewhere, kept));
  }

  @Test
  void aLinkIsWorthNothingUnderAnotherInstallationsKey() {
    Passes others = new Passes(links, new LinkSecrets(Keys.of(2)));

    assertRefused(RefusalCode.UNKNOWN_LINK, () -> exchange(room, others.shown(link)));
  }

  @Test
  void theSecretOfOneLinkDoesNotOpenAnother() {
    Link guest = links.add(room, SeatRole.PARTICIPANT);
    String secret = passes.shown(guest).substring(37);

    assertRefused(RefusalCode.UNKNOWN_LINK, () -> exchange(room, link.id() + "." + secret));
  }

  @Test
  void aLinkThatWasNeverMadeIsUnknown() {
    String secret = passes.shown(link).substring(36);

    assertRefused(RefusalCode.UNKNOWN_LINK, () -> exchange(room, new UUID(7, 7) + secret));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "x", "..", "' or 1=1 --", "\u0000", "é.é", "1.1.1.1"})
  void nonsenseIsNeitherALinkNorAPass(String nonsense) {
    assertRefused(RefusalCode.UNKNOWN_LINK, () -> exchange(room, nonsense));
    assertRefused(RefusalCode.UNKNOWN_LINK, () -> exchange(room, link.id() + nonsense));
    assertRefused(RefusalCode.NO_PASS, () -> passes.open(room, nonsense));
    assertRefused(RefusalCode.NO_PASS, () -> passes.open(room, link.id() + ".1" + nonsense));
  }

  @Test
  void aVersionOfManyDigitsIsNoPass() {
    String kept = link.id() + "." + "9".repeat(30) + ".Z3Vlc3Q." + "A".repeat(43);

    assertRefused(RefusalCode.NO_PASS, () -> passes.open(room, kept));
  }
}
