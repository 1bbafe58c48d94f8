package org.amphi.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoomIdTest {
  private static final String TEXT = "0b0e6f52-3c1f-4a57-9d1e-2f6c5a1b7c88";

  @Test
  void aRoomIsNamedByALowerCaseUuid() {
    assertThat(RoomId.of(TEXT)).hasToString(TEXT).isEqualTo(RoomId.of(TEXT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "1-1-1-1-1",
        "0B0E6F52-3C1F-4A57-9D1E-2F6C5A1B7C88",
        "0b0e6f523c1f4a579d1e2f6c5a1b7c88",
        "{0b0e6f52-3c1f-4a57-9d1e-2f6c5a1b7c88}",
        "0b0e6f52-3c1f-4a57-9d1e-2f6c5a1b7c88 ",
        "0b0e6f52-3c1f-4a57-9d1e-2f6c5a1b7c8g",
        "../../etc/passwd",
      })
  void anyOtherTextNamesNoRoom(String text) {
    assertThatThrownBy(() -> RoomId.of(text))
        .isInstanceOfSatisfying(
            Refusal.class, told -> assertThat(told.code()).isEqualTo(RefusalCode.NOT_FOUND));
  }
}
