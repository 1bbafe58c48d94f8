package org.amphi.signalling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.amphi.identity.SeatRole;
import org.amphi.room.RoomHarness;
import org.amphi.shared.MutableClock;
import org.amphi.signalling.Wire.Closing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Seats in a real room: what their browsers say, and what they hear. */
class SeatTest {
  private static final Instant NOON = Instant.parse("2026-11-24T11:00:00Z");

  private static final String CAMERA_ON =
      "{\"type\":\"publish\",\"ref\":9,\"source\":\"camera\","
          + "\"sdp\":\"v=0\\r\\nm=video 9 RTP/AVP 96\\r\\n\",\"on\":true}";

  private final MutableClock clock = new MutableClock(NOON);
  private final Seats seats = new Seats(clock, validity -> List.of());
  private final RoomHarness harness = new RoomHarness(clock, seats);
  private final HandWire wire = new HandWire();
  private final HandWire otherWire = new HandWire();
  private final Seat seat = seat(wire);
  private final Seat other = seat(otherWire);

  private Seat seat(Wire to) {
    return seats.take(
        harness.room(), SomePass.of(SeatRole.PARTICIPANT), NOON.plusSeconds(3_600), to);
  }

  private void say(Seat from, String... texts) {
    List.of(texts).forEach(from::received);
    harness.runAll();
  }

  @BeforeEach
  void bothAreIn() {
    say(seat, "{\"type\":\"join\",\"ref\":1,\"name\":\"Agnès\"}");
    say(other, "{\"type\":\"join\",\"ref\":1,\"name\":\"Bruno\"}");
  }

  private void assertRefused(String text, String code) {
    say(seat, text);

    assertThat(wire.last())
        .isEqualTo("{\"type\":\"refused\",\"seq\":2,\"ref\":null,\"code\":\"" + code + "\"}");
    assertThat(wire.closing()).isNull();
    assertThat(wire.isCut()).isFalse();
    say(seat, CAMERA_ON);
    assertThat(wire.last()).contains("\"type\":\"published\"");
    assertThat(otherWire.last()).contains("\"type\":\"participant-changed\"");
  }

  @Test
  void whoJoinsSeesTheRoomAndTheOthersHearOfHim() {
    assertThat(otherWire.sent())
        .singleElement()
        .asString()
        .startsWith("{\"type\":\"joined\",\"seq\":2,\"ref\":1,\"you\":\"" + other.id())
        .contains("Agnès", "Bruno", "\"closesAt\":\"2026-11-24T12:00:00Z\"");
    assertThat(wire.last())
        .startsWith("{\"type\":\"participant-joined\",\"seq\":2")
        .contains("Bruno");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\":\"format-disk\"}",
        "{\"type\":\"java.lang.Runtime\"}",
        "{\"type\":\"refused\",\"seq\":1,\"ref\":1,\"code\":\"x\"}",
        "{\"ref\":1}",
      })
  void anUnknownTypeIsRefusedAndTheRoomGoesOn(String text) {
    assertRefused(text, "unknown-type");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "not json",
        "null",
        "{\"type\":\"leave\",\"ref\":1} {\"type\":\"leave\",\"ref\":2}",
        "{\"type\":\"leave\",\"ref\":1,\"why\":\"tired\"}",
        "{\"type\":\"leave\"}",
        "{\"type\":\"leave\",\"ref\":\"1\"}",
        "{\"type\":\"leave\",\"ref\":1,\"ref\":2}",
        "{\"type\":\"join\",\"ref\":1,\"name\":5}",
        "{\"type\":\"join\",\"ref\":1,\"name\":null}",
      })
  void whatCannotBeReadIsRefusedAndTheRoomGoesOn(String text) {
    assertRefused(text, "bad-request");
  }

  @Test
  void hugeNestingIsRefusedAndTheRoomGoesOn() {
    String deep = "[".repeat(200_000);

    assertRefused("{\"type\":\"leave\",\"ref\":" + deep, "bad-request");
  }

  @Test
  void aFieldBeyondItsLimitsIsRefusedWithTheNumberOfItsRequest() {
    say(seat, "{\"type\":\"publish\",\"ref\":7,\"source\":\"camera\",\"sdp\":\"?\",\"on\":true}");

    assertThat(wire.last())
        .isEqualTo("{\"type\":\"refused\",\"seq\":2,\"ref\":7,\"code\":\"bad-sdp\"}");
  }

  @Test
  void aBeatIsAnsweredAtOnceWithTheNumberOfTheRoom() {
    seat.received("{\"type\":\"beat\"}");

    assertThat(wire.last()).isEqualTo("{\"type\":\"beat\",\"seq\":2}");
  }

  @Test
  void whoFloodsTheRoomIsToldSoAndClosed() {
    for (int i = 0; i < Allowance.BURST; i++) {
      seat.received("{\"type\":\"beat\"}");
    }

    assertThat(wire.last())
        .isEqualTo("{\"type\":\"refused\",\"seq\":2,\"ref\":null,\"code\":\"too-many-messages\"}");
    assertThat(wire.closing()).isEqualTo(Closing.POLICY_VIOLATION);
    say(other, "{\"type\":\"receive\",\"ref\":9}");
    assertThat(otherWire.closing()).isNull();
    assertThat(otherWire.sent()).contains("{\"type\":\"done\",\"seq\":2,\"ref\":9}");
  }

  @Test
  void whoWasClosedForFloodingIsHeardNoMore() {
    for (int i = 0; i < Allowance.BURST; i++) {
      seat.received("{\"type\":\"beat\"}");
    }
    clock.pass(Duration.ofSeconds(30));

    say(seat, "{\"type\":\"receive\",\"ref\":9}");

    assertThat(harness.room().state().find(seat.id()).orElseThrow().receiving().wanted()).isFalse();
  }

  @Test
  void whoIsSilentIsCutAndTheOthersAreTold() {
    clock.pass(Seats.LONGEST_SILENCE);
    other.received("{\"type\":\"beat\"}");
    seats.dropDead();
    assertThat(wire.isCut()).isFalse();

    clock.pass(Duration.ofMillis(1));
    seats.dropDead();
    harness.runAll();

    assertThat(wire.isCut()).isTrue();
    assertThat(otherWire.isCut()).isFalse();
    assertThat(otherWire.last())
        .startsWith("{\"type\":\"participant-left\"")
        .contains(seat.id().value(), "\"lost\"");
  }

  @Test
  void whoSpeaksButDoesNotReadIsCut() {
    wire.slowDown();
    say(other, CAMERA_ON);
    clock.pass(Seats.LONGEST_STALL.plusSeconds(1));
    seat.received("{\"type\":\"beat\"}");

    seats.dropDead();
    harness.runAll();

    assertThat(wire.isCut()).isTrue();
    assertThat(harness.room().state().participants()).containsOnlyKeys(other.id());
  }

  @Test
  void aSocketThatIsGoneLeavesTheRoomOnce() {
    seats.leave(seat);
    seats.leave(seat);
    harness.runAll();

    assertThat(harness.room().state().participants()).containsOnlyKeys(other.id());
    assertThat(harness.room().state().seq()).isEqualTo(3);
  }

  @Test
  void whoIsToldOfTheEndIsClosedInOrder() {
    harness.endNow();

    assertThat(wire.last())
        .isEqualTo("{\"type\":\"room-ended\",\"seq\":3,\"reason\":\"time-over\"}");
    assertThat(wire.closing()).isEqualTo(Closing.NORMAL);
  }

  @Test
  void whoWritesTooFastIsToldSoAndMayGoOnAfterAWhile() {
    String line =
        "{\"type\":\"say\",\"ref\":7,\"id\":\"3f0c1c1e-8a3b-4f63-9a52-0d6f9a1c2b3d\",\"text\":\"a\"}";
    for (int i = 0; i < Allowance.LINES_BURST; i++) {
      say(seat, line);
    }
    assertThat(wire.last()).doesNotContain("refused");

    say(seat, line);
    assertThat(wire.last()).contains("\"ref\":7,\"code\":\"chat-too-fast\"");
    assertThat(wire.closing()).isNull();

    clock.pass(Duration.ofSeconds(1));
    int before = wire.sent().size();
    say(seat, line);
    assertThat(wire.sent()).hasSize(before);
  }
}
