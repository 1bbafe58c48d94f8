package org.amphi.shared;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTextsTest {

  /** Line by line: {@code Properties} would keep silent about a key that is there twice. */
  private static Map<String, String> texts(String language) throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    InputStream file =
        Objects.requireNonNull(
            RefusalCode.class.getResourceAsStream("refusals_" + language + ".properties"));
    try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, UTF_8))) {
      for (String line : lines.lines().filter(each -> !each.isBlank()).toList()) {
        String[] parts = line.split("=", 2);
        assertThat(parts).as(line).hasSize(2);
        assertThat(texts.put(parts[0].strip(), parts[1].strip())).as("twice: " + line).isNull();
      }
    }
    return texts;
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void everyRefusalHasATextAndNoTextIsWithoutARefusal(String language) throws IOException {
    List<String> keys = Stream.of(RefusalCode.values()).map(RefusalCode::key).toList();

    assertThat(texts(language)).containsOnlyKeys(keys);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void everyTextIsASentence(String language) throws IOException {
    assertThat(texts(language))
        .allSatisfy((key, text) -> assertThat(text).as(key).hasSizeGreaterThan(10).endsWith("."));
  }

  @Test
  void noTextIsLeftUntranslated() throws IOException {
    Map<String, String> french = texts("fr");
    Map<String, String> english = texts("en");

    assertThat(french)
        .allSatisfy((key, text) -> assertThat(english.get(key)).as(key).isNotEqualTo(text));
  }

  @Test
  void everyRefusalIsAnErrorForHttp() {
    assertThat(RefusalCode.values())
        .allSatisfy(code -> assertThat(code.status()).as(code.key()).isBetween(400, 599));
  }

  @Test
  void everyRefusalHasAKebabCaseKey() {
    assertThat(RefusalCode.values())
        .allSatisfy(code -> assertThat(code.key()).matches("[a-z]+(-[a-z]+)*"));
  }
}
