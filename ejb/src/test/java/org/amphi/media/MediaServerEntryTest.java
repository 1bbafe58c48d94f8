package org.amphi.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MediaServerEntryTest {
  @Test
  void aListHasAnEntryForEachServerWhatIsNotSaidIsUsual() {
    assertThat(
            MediaServerEntry.parse(
                " a=janus:ws://127.0.0.1:8188\n"
                    + "b.2=kurento:ws://10.0.0.7:8888/kurento,cores=8,purpose=large,private=10.0.0.7"))
        .containsExactly(
            new MediaServerEntry(
                "a", "janus", URI.create("ws://127.0.0.1:8188"), 2, Purpose.ANY, Optional.empty()),
            new MediaServerEntry(
                "b.2",
                "kurento",
                URI.create("ws://10.0.0.7:8888/kurento"),
                8,
                Purpose.LARGE,
                Optional.of("10.0.0.7")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "janus:ws://a",
        "a=janus",
        "a=janus:http://a",
        "a=janus:ws://a,color=red",
        "a=janus:ws://a,cores",
        "a=janus:ws://a,cores=0",
        "a=janus:ws://a,cores=NaN",
        "a=janus:ws://a,purpose=fun",
        "a=janus:ws://a a=janus:ws://b"
      })
  void whatIsNoListIsRefused(String list) {
    assertThatThrownBy(() -> MediaServerEntry.parse(list))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
