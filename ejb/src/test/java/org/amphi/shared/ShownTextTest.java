package org.amphi.shared;

import static org.amphi.shared.ShownText.isShowable;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShownTextTest {
  @ParameterizedTest
  @ValueSource(strings = {"Zoé d’Ünal", "שלום", "👩‍🏫 Formation", ""})
  void whatPeopleWriteIsShown(String text) {
    assertThat(isShowable(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00a0", "\u200b", "\u200d\u3000", "\t"})
  void spacesAndJoinersAloneAreNothingToSee(String text) {
    assertThat(ShownText.isVisible(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "a\nb", "\ud83d", "Alice\u202enitraM", "\u2066x"})
  void whatHidesOrTurnsTextIsNot(String text) {
    assertThat(isShowable(text)).isFalse();
  }
}
