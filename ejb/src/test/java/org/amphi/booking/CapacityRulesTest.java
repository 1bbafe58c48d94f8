package org.amphi.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.amphi.shared.Refusal;
import org.amphi.shared.Refusal.FieldRefusal;
import org.amphi.shared.RefusalCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapacityRulesTest {
  private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

  private static BookingRequest expecting(int participants, int cameras) {
    return new BookingRequest(
        "Colloque", "CONFERENCE", "2026-11-25T10:00", "Europe/Paris", 60, participants, cameras);
  }

  private static List<FieldRefusal> wrongWith(int participants, int cameras) {
    Refusal refusal =
        catchThrowableOfType(
            Refusal.class, () -> BookingRules.check(expecting(participants, cameras), NOW));
    assertThat(refusal).isNotNull();
    return refusal.fields();
  }

  @ParameterizedTest
  @CsvSource({"350, 0", "350, 1", "339, 2", "50, 30", "1, 30", "1, 0"})
  void whatTheCurveCarriesIsAccepted(int participants, int cameras) {
    assertThat(BookingRules.check(expecting(participants, cameras), NOW).capacity())
        .isEqualTo(new Capacity(participants, cameras));
  }

  @Test
  void whatAnAdministratorRaisedItToMayStayButNotGrow() {
    Optional<Capacity> raised = Optional.of(new Capacity(500, 2));

    assertThat(BookingRules.check(expecting(500, 2), Optional.empty(), raised, NOW).capacity())
        .isEqualTo(new Capacity(500, 2));
    assertThatThrownBy(() -> BookingRules.check(expecting(501, 2), Optional.empty(), raised, NOW))
        .isInstanceOf(Refusal.class);
  }

  @ParameterizedTest
  @CsvSource({"350, 2", "51, 30"})
  void oneMoreThanTheCurveCarriesIsRefused(int participants, int cameras) {
    assertThat(wrongWith(participants, cameras))
        .containsExactly(new FieldRefusal("participants", RefusalCode.TOO_MANY_FOR_CAMERAS));
  }

  @ParameterizedTest
  @CsvSource({"0", "-1", "351", "2147483647"})
  void aRoomSeatsOneToThreeHundredAndFifty(int participants) {
    assertThat(wrongWith(participants, 1))
        .containsExactly(new FieldRefusal("participants", RefusalCode.PARTICIPANTS_OUT_OF_RANGE));
  }

  @ParameterizedTest
  @CsvSource({"-1", "31", "-2147483648"})
  void aRoomShowsThirtyCamerasAtMost(int cameras) {
    assertThat(wrongWith(20, cameras))
        .containsExactly(new FieldRefusal("cameras", RefusalCode.CAMERAS_OUT_OF_RANGE));
  }

  @Test
  void bothAreToldWhenBothAreWrong() {
    assertThat(wrongWith(0, 31))
        .extracting(FieldRefusal::field)
        .containsExactly("cameras", "participants");
  }
}
