package org.amphi.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.amphi.shared.Refusal;
import org.amphi.shared.Refusal.FieldRefusal;
import org.amphi.shared.RefusalCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BookingRulesTest {
  private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
  private static final String START = "2026-11-25T10:00";

  private static BookingRequest of(String title, String kind, String start, String zone, int min) {
    return new BookingRequest(title, kind, start, zone, min, 30, 5);
  }

  private static BookingRequest titled(String title) {
    return of(title, "SEMINAR", START, "Europe/Paris", 60);
  }

  private static BookingRequest starting(String start) {
    return of("Point hebdomadaire", "SEMINAR", start, "Europe/Paris", 60);
  }

  private static BookingRequest lasting(int minutes) {
    return of("Point hebdomadaire", "SEMINAR", START, "Europe/Paris", minutes);
  }

  private static List<FieldRefusal> wrongWith(BookingRequest request) {
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> BookingRules.check(request, NOW));
    assertThat(refusal).isNotNull();
    assertThat(refusal.code()).isEqualTo(RefusalCode.BOOKING_INVALID);
    return refusal.fields();
  }

  private static void assertWrong(BookingRequest request, String field, RefusalCode code) {
    assertThat(wrongWith(request)).containsExactly(new FieldRefusal(field, code));
  }

  @Test
  void aBookingThatKeepsAllRulesIsAcceptedAndItsTitleStripped() {
    BookingRules.Accepted accepted =
        BookingRules.check(
            of("  Café & thé \u3000", "VIRTUAL_CLASS", START, "Indian/Reunion", 45), NOW);

    assertThat(accepted.title()).isEqualTo("Café & thé");
    assertThat(accepted.kind()).isEqualTo(Kind.VIRTUAL_CLASS);
    assertThat(accepted.slot())
        .isEqualTo(new Slot(LocalDateTime.parse(START), "Indian/Reunion", 45));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n", "\u3000"})
  void aTitleWithNothingInItIsMissing(String title) {
    assertWrong(titled(title), "title", RefusalCode.TITLE_MISSING);
  }

  @Test
  void aTitleHasTwoHundredCharactersAtMostHoweverTheyAreStored() {
    assertThat(BookingRules.check(titled("é".repeat(200)), NOW).title()).hasSize(200);
    assertThat(BookingRules.check(titled("😀".repeat(200)), NOW).title()).hasSize(400);

    assertWrong(titled("e".repeat(201)), "title", RefusalCode.TITLE_TOO_LONG);
    assertWrong(titled("😀".repeat(201)), "title", RefusalCode.TITLE_TOO_LONG);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "a\nb", "a\u001bb", "a\u007fb", "a\u0085b", "a\ud800b"})
  void aTitleWithControlCharactersOrHalfACharacterIsUnreadable(String title) {
    assertWrong(titled(title), "title", RefusalCode.TITLE_UNREADABLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "seminar", "PARTY", " SEMINAR"})
  void aKindThatWeDoNotHaveIsUnknown(String kind) {
    assertWrong(of("T", kind, START, "Europe/Paris", 60), "kind", RefusalCode.KIND_UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Europe/Gotham", "europe/paris", "+01:00", "UTC+1", "../../etc"})
  void aZoneThatWeDoNotHaveIsUnknown(String zone) {
    assertWrong(of("T", "SEMINAR", START, zone, 60), "zone", RefusalCode.ZONE_UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "tomorrow",
        "2026-11-25",
        "2026-11-25 10:00",
        "2026-02-30T10:00",
        "2026-11-25T24:01",
        "2026-11-25T10:00Z",
        "99999999999-01-01T00:00"
      })
  void aStartThatCannotBeReadIsMissing(String start) {
    assertWrong(starting(start), "start", RefusalCode.START_MISSING);
  }

  @Test
  void aStartBeforeNowIsPastByTheClockOfItsZone() {
    assertThat(BookingRules.check(starting("2026-11-24T10:00"), NOW).slot().startsAt())
        .isEqualTo(NOW);
    assertWrong(starting("2026-11-24T09:59"), "start", RefusalCode.START_IN_PAST);
    assertWrong(
        of("T", "SEMINAR", "2026-11-24T19:59", "Pacific/Noumea", 60),
        "start",
        RefusalCode.START_IN_PAST);
    assertWrong(starting("-999999999-01-01T00:00"), "start", RefusalCode.START_IN_PAST);
  }

  @Test
  void aStartMoreThanTwoYearsAheadIsTooFar() {
    assertThat(BookingRules.check(starting("2028-11-25T10:00"), NOW).slot().start())
        .isEqualTo(LocalDateTime.parse("2028-11-25T10:00"));
    assertWrong(starting("2028-11-25T10:01"), "start", RefusalCode.START_TOO_FAR);
    assertWrong(starting("+999999999-12-31T23:59"), "start", RefusalCode.START_TOO_FAR);
  }

  @Test
  void aStartThatTheClocksSkipDoesNotExistThereButDoesElsewhere() {
    String gap = "2027-03-28T02:30";

    assertWrong(starting(gap), "start", RefusalCode.START_DOES_NOT_EXIST);
    assertThat(BookingRules.check(of("T", "SEMINAR", gap, "Indian/Reunion", 60), NOW).slot())
        .isNotNull();
  }

  @Test
  void aStartThatTheClocksShowTwiceIsAccepted() {
    Slot slot = BookingRules.check(starting("2027-10-31T02:30"), NOW).slot();

    assertThat(slot.startIsAmbiguous()).isTrue();
    assertThat(slot.startsAt()).isEqualTo(Instant.parse("2027-10-31T00:30:00Z"));
  }

  @ParameterizedTest
  @CsvSource({"5", "60", "720"})
  void aDurationBetweenFiveMinutesAndTwelveHoursIsAccepted(int minutes) {
    assertThat(BookingRules.check(lasting(minutes), NOW).slot().minutes()).isEqualTo(minutes);
  }

  @ParameterizedTest
  @CsvSource({"0", "4", "721", "2880", "-1", "-2147483648", "2147483647"})
  void anyOtherDurationIsOutOfRange(int minutes) {
    assertWrong(lasting(minutes), "durationMinutes", RefusalCode.DURATION_OUT_OF_RANGE);
  }

  @Test
  void allThatIsWrongIsToldAtOnceInTheOrderOfTheForm() {
    assertThat(wrongWith(of("", "PARTY", "soon", "Europe/Gotham", 0)))
        .containsExactly(
            new FieldRefusal("title", RefusalCode.TITLE_MISSING),
            new FieldRefusal("kind", RefusalCode.KIND_UNKNOWN),
            new FieldRefusal("zone", RefusalCode.ZONE_UNKNOWN),
            new FieldRefusal("start", RefusalCode.START_MISSING),
            new FieldRefusal("durationMinutes", RefusalCode.DURATION_OUT_OF_RANGE));
  }

  @Test
  void aPastStartIsToldTogetherWithTheRest() {
    assertThat(wrongWith(of("", "SEMINAR", "2020-01-01T10:00", "Europe/Paris", 0)))
        .containsExactlyInAnyOrder(
            new FieldRefusal("title", RefusalCode.TITLE_MISSING),
            new FieldRefusal("start", RefusalCode.START_IN_PAST),
            new FieldRefusal("durationMinutes", RefusalCode.DURATION_OUT_OF_RANGE));
  }
}
