package org.amphi.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StrainingTest {
  @Test
  void theFullerAServerTheMoreItsRoomsAreSqueezed() {
    assertThat(Straining.next(Strain.NONE, 0.5)).isEqualTo(Strain.NONE);
    assertThat(Straining.next(Strain.NONE, 0.85)).isEqualTo(Strain.LAYERS);
    assertThat(Straining.next(Strain.NONE, 0.95)).isEqualTo(Strain.RESOLUTION);
    assertThat(Straining.next(Strain.LAYERS, 1.2)).isEqualTo(Strain.CAMERAS);
  }

  @Test
  void whatWasTakenIsGivenBackOnlyWhenItIsClearlyFree() {
    assertThat(Straining.next(Strain.LAYERS, 0.75)).isEqualTo(Strain.LAYERS);
    assertThat(Straining.next(Strain.LAYERS, 0.65)).isEqualTo(Strain.NONE);
    assertThat(Straining.next(Strain.CAMERAS, 0.65)).isEqualTo(Strain.NONE);
  }
}
