package org.amphi.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedCurveTest {
  /** Worked out by hand: 350 - (c - 1) * 300 / 29, rounded down. */
  @ParameterizedTest
  @CsvSource({"0, 350", "1, 350", "2, 339", "3, 329", "4, 318", "15, 205", "16, 194", "30, 50"})
  void theMoreCamerasTheFewerParticipants(int cameras, int participants) {
    assertThat(PublishedCurve.mostParticipants(cameras)).isEqualTo(participants);
  }

  @ParameterizedTest
  @CsvSource({"351, 1", "400, 0", "500, 12", "100, 30", "2000, 7"})
  void aCurveThatIsRaisedIncludesWhatIsWantedAndNoMore(int wanted, int pictures) {
    Curve raised = Curve.PUBLISHED.including(wanted, pictures);

    assertThat(raised.participantsWith(pictures)).isBetween(wanted, wanted + wanted / 50);
    assertThat(raised.participantsWith(31)).isZero();
  }

  @ParameterizedTest
  @CsvSource({"350, 1", "50, 30", "1, 0"})
  void whatItHasAlreadyChangesNothing(int wanted, int pictures) {
    assertThat(Curve.PUBLISHED.including(wanted, pictures)).isEqualTo(Curve.PUBLISHED);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 31})
  void thereIsNoRoomForOtherNumbersOfCameras(int cameras) {
    assertThatIllegalArgumentException().isThrownBy(() -> PublishedCurve.mostParticipants(cameras));
  }
}
