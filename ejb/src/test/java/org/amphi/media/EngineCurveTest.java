package org.amphi.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Each engine promises what it can carry. */
class EngineCurveTest {
  @Test
  void aJanusPromisesThePublishedCurve() {
    assertThat(EngineCosts.JANUS.curve(2)).isEqualTo(Curve.PUBLISHED);
  }

  @Test
  void aKurentoPromisesAboutAHundredViewersACore() {
    Curve two = EngineCosts.KURENTO.curve(2);

    assertThat(two.participantsWith(1)).isEqualTo(222);
    assertThat(two.participantsWith(30)).isEqualTo(18);
  }

  @Test
  void noServerPromisesMoreThanThePublishedCurve() {
    assertThat(EngineCosts.KURENTO.curve(64)).isEqualTo(Curve.PUBLISHED);
  }
}
