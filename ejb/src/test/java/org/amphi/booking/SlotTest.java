package org.amphi.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlotTest {
  private static Slot paris(String start, int minutes) {
    return new Slot(LocalDateTime.parse(start), "Europe/Paris", minutes);
  }

  private static Instant at(String text) {
    return Instant.parse(text);
  }

  @Test
  void aRoomOpensAQuarterBeforeTheStartAndClosesHalfAnHourAfterTheEnd() {
    Slot slot = paris("2026-11-24T10:00", 90);

    assertThat(slot.startsAt()).isEqualTo(at("2026-11-24T09:00:00Z"));
    assertThat(slot.opensAt()).isEqualTo(at("2026-11-24T08:45:00Z"));
    assertThat(slot.endsAt()).isEqualTo(at("2026-11-24T10:30:00Z"));
    assertThat(slot.closesAt()).isEqualTo(at("2026-11-24T11:00:00Z"));
  }

  @ParameterizedTest
  @CsvSource({
    "2027-03-28T01:59, false",
    "2027-03-28T02:00, true",
    "2027-03-28T02:30, true",
    "2027-03-28T02:59:59, true",
    "2027-03-28T03:00, false",
    "2026-10-25T02:30, false",
  })
  void theHourBeforeSummerTimeIsSkipped(LocalDateTime time, boolean skipped) {
    assertThat(Slot.isSkipped(time, ZoneId.of("Europe/Paris"))).isEqualTo(skipped);
  }

  @Test
  void ofATimeThatTheClocksShowTwiceTheEarlierCounts() {
    Slot slot = paris("2026-10-25T02:30", 60);

    assertThat(slot.startIsAmbiguous()).isTrue();
    assertThat(slot.startsAt()).isEqualTo(at("2026-10-25T00:30:00Z"));
    assertThat(paris("2026-10-25T03:00", 60).startIsAmbiguous()).isFalse();
    assertThat(paris("2027-03-28T01:59", 60).startIsAmbiguous()).isFalse();
  }

  @Test
  void aSlotRightAfterTheSpringChangeOpensAQuarterOfAnHourOfRealTimeBefore() {
    Slot slot = paris("2027-03-28T03:05", 60);

    assertThat(slot.startsAt()).isEqualTo(at("2027-03-28T01:05:00Z"));
    assertThat(slot.opensAt()).isEqualTo(at("2027-03-28T00:50:00Z"));
  }

  @Test
  void aSlotAcrossTheSpringChangeLastsItsMinutes() {
    Slot slot = paris("2027-03-28T01:30", 60);

    assertThat(slot.endsAt()).isEqualTo(at("2027-03-28T01:30:00Z"));
    assertThat(slot.closesAt()).isEqualTo(at("2027-03-28T02:00:00Z"));
  }

  @Test
  void aSlotAcrossTheAutumnChangeLastsItsMinutes() {
    Slot slot = paris("2026-10-25T01:50", 120);

    assertThat(slot.opensAt()).isEqualTo(at("2026-10-24T23:35:00Z"));
    assertThat(slot.endsAt()).isEqualTo(at("2026-10-25T01:50:00Z"));
    assertThat(slot.closesAt()).isEqualTo(at("2026-10-25T02:20:00Z"));
  }

  @ParameterizedTest
  @CsvSource({
    "Indian/Reunion, 2026-07-01T06:00:00Z",
    "America/Cayenne, 2026-07-01T13:00:00Z",
    "America/Martinique, 2026-07-01T14:00:00Z",
    "America/Miquelon, 2026-07-01T12:00:00Z",
    "Pacific/Noumea, 2026-06-30T23:00:00Z",
    "Pacific/Marquesas, 2026-07-01T19:30:00Z",
    "Indian/Mayotte, 2026-07-01T07:00:00Z",
  })
  void tenOClockOverseasIsTenOClockThere(String zone, Instant start) {
    Slot slot = new Slot(LocalDateTime.parse("2026-07-01T10:00"), zone, 60);

    assertThat(slot.startsAt()).isEqualTo(start);
    assertThat(slot.startIsAmbiguous()).isFalse();
  }

  @Test
  void theNightOfParisIsAnOrdinaryTimeInZonesThatKeepTheirClocks() {
    LocalDateTime gapInParis = LocalDateTime.parse("2027-03-28T02:30");

    assertThat(Slot.isSkipped(gapInParis, ZoneId.of("Indian/Reunion"))).isFalse();
    assertThat(Slot.isSkipped(gapInParis, ZoneId.of("Pacific/Noumea"))).isFalse();
  }
}
