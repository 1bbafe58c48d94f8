package org.amphi.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The model gives back what was measured, within what such a measurement is worth. */
class DemandModelTest {
  @Test
  void threeHundredAndFiftyWithOneCameraTakeFourFifthsOfACoreOfAJanus() {
    Load load = DemandModel.load(new Demand(350, 1, 1, 1), EngineCosts.JANUS);

    assertThat(load.streams()).isEqualTo(700);
    assertThat(load.megabits()).isCloseTo(189, within(1.0));
    assertThat(load.cores()).isCloseTo(0.8, within(0.1));
  }

  @Test
  void whoShowsOnePageIsSentOnePageHoweverManyCamerasThereAre() {
    Load page = DemandModel.load(Demand.promised(50, 12), EngineCosts.JANUS);
    Load more = DemandModel.load(Demand.promised(50, 30), EngineCosts.JANUS);

    assertThat(more.streams()).isEqualTo(page.streams());
    assertThat(more.megabits()).isEqualTo(page.megabits());
  }

  @Test
  void aKurentoForwardsToAboutAHundredViewersACore() {
    Load load = DemandModel.load(new Demand(55, 1, 1, 1), EngineCosts.KURENTO);

    assertThat(load.cores()).isCloseTo(1, within(0.1));
  }

  @Test
  void nothingCostsNothing() {
    assertThat(DemandModel.load(Demand.NONE, EngineCosts.JANUS)).isEqualTo(Load.NONE);
  }
}
