package org.amphi.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class VoiceActivityTest {
  private final List<Boolean> told = new ArrayList<>();

  @Test
  void whoTalksIsToldAtEachChangeOnly() {
    VoiceActivity voice = new VoiceActivity(true, told::add);

    voice.hears(true);
    voice.hears(true);
    voice.hears(false);
    voice.hears(false);

    assertThat(told).containsExactly(true, false);
  }

  @Test
  void whoIsMutedWhileTalkingTalksAgainWhenLetThrough() {
    VoiceActivity voice = new VoiceActivity(true, told::add);
    voice.hears(true);

    voice.open(false);
    voice.open(true);

    assertThat(told).containsExactly(true, false, true);
  }

  @Test
  void whoFallsSilentWhileMutedDoesNotTalkWhenLetThrough() {
    VoiceActivity voice = new VoiceActivity(false, told::add);

    voice.hears(true);
    voice.hears(false);
    voice.open(true);

    assertThat(told).isEmpty();
  }
}
