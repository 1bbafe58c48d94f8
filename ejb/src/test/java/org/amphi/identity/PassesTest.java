package org.amphi.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.amphi.shared.Refusal;
import org.amphi.shared.RefusalCode;
import org.amphi.shared.RoomId;
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

  @Test
  void aShownLinkGivesThePassOfItsRoleAndVersion() {
    Pass pass = passes.exchange(room, passes.shown(link));

    assertThat(pass).isEqualTo(new Pass(link.id(), 1, room, SeatRole.HOST));
  }

  @Test
  void aKeptPassIsReadBack() {
    Pass pass = passes.exchange(room, passes.shown(link));

    assertThat(passes.open(room, passes.kept(pass))).isEqualTo(pass);
  }

  @Test
  void aLinkAndItsCookieAreNotTheSameSecret() {
    Pass pass = passes.exchange(room, passes.shown(link));
    String ofCookie = passes.kept(pass).substring(passes.kept(pass).lastIndexOf('.') + 1);

    assertRefused(
        RefusalCode.UNKNOWN_LINK, () -> passes.exchange(room, link.id() + "." + ofCookie));
  }

  @Test
  void aLinkThatWasRenewedIsRevokedAndTheNewOneHolds() {
    String old = passes.shown(link);

    link.renew();

    assertRefused(RefusalCode.REVOKED_LINK, () -> passes.exchange(room, old));
    assertThat(passes.exchange(room, passes.shown(link)).version()).isEqualTo(2);
  }

  @Test
  void aPassOfARenewedLinkIsRevoked() {
    String kept = passes.kept(passes.exchange(room, passes.shown(link)));

    link.renew();

    assertRefused(RefusalCode.REVOKED_LINK, () -> passes.open(room, kept));
  }

  @Test
  void aLinkThatWasRevokedLongAgoIsStillToldApartFromAForgedOne() {
    String old = passes.shown(link);
    for (int i = 0; i < 100; i++) {
      link.renew();
    }
    assertRefused(RefusalCode.REVOKED_LINK, () -> passes.exchange(room, old));

    link.renew();

    assertRefused(RefusalCode.UNKNOWN_LINK, () -> passes.exchange(room, old));
  }

  @Test
  void aVersionThatIsYetToComeIsNoPass() {
    String future = link.id() + ".2." + "A".repeat(43);

    assertRefused(RefusalCode.NO_PASS, () -> passes.open(room, future));
  }

  @Test
  void aLinkLeadsIntoNoOtherRoom() {
    String shown = passes.shown(link);
    String kept = passes.kept(passes.exchange(room, shown));

    assertRefused(RefusalCode.UNKNOWN_LINK, () -> passes.exchange(elsewhere, shown));
    assertRefused(RefusalCode.NO_PASS, () -> passes.open(elsewhere, kept));
  }

  @Test
  void aLinkIsWorthNothingUnderAnotherInstallationsKey() {
    Passes others = new Passes(links, new LinkSecrets(Keys.of(2)));

    assertRefused(RefusalCode.UNKNOWN_LINK, () -> passes.exchange(room, others.shown(link)));
  }

  @Test
  void theSecretOfOneLinkDoesNotOpenAnother() {
    Link guest = links.add(room, SeatRole.PARTICIPANT);
    String secret = passes.shown(guest).substring(37);

    assertRefused(RefusalCode.UNKNOWN_LINK, () -> passes.exchange(room, link.id() + "." + secret));
  }

  @Test
  void aLinkThatWasNeverMadeIsUnknown() {
    String secret = passes.shown(link).substring(36);

    assertRefused(RefusalCode.UNKNOWN_LINK, () -> passes.exchange(room, new UUID(7, 7) + secret));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "x", "..", "' or 1=1 --", "\u0000", "é.é", "1.1.1.1"})
  void nonsenseIsNeitherALinkNorAPass(String nonsense) {
    assertRefused(RefusalCode.UNKNOWN_LINK, () -> passes.exchange(room, nonsense));
    assertRefused(RefusalCode.UNKNOWN_LINK, () -> passes.exchange(room, link.id() + nonsense));
    assertRefused(RefusalCode.NO_PASS, () -> passes.open(room, nonsense));
    assertRefused(RefusalCode.NO_PASS, () -> passes.open(room, link.id() + ".1" + nonsense));
  }

  @Test
  void aVersionOfManyDigitsIsNoPass() {
    String kept = link.id() + "." + "9".repeat(30) + "." + "A".repeat(43);

    assertRefused(RefusalCode.NO_PASS, () -> passes.open(room, kept));
  }
}
