package org.amphi.signalling.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The front-end's generated sources are those of this version. After a change of the wire or of a
 * text, run this test with {@code -Damphi.generate=true}, and commit what it wrote.
 */
class FrontEndSourcesTest {
  private static final Path FOLDER = Path.of("../web/src/main/frontend/src/generated");

  enum Source {
    MESSAGES("messages.gen.ts"),
    REFUSALS("refusals.gen.ts"),
    LIMITS("limits.gen.ts");

    private final String file;

    Source(String file) {
      this.file = file;
    }

    private String text() {
      return switch (this) {
        case MESSAGES -> FrontEndSources.messages();
        case REFUSALS -> FrontEndSources.refusals();
        case LIMITS -> FrontEndSources.limits();
      };
    }
  }

  @ParameterizedTest
  @EnumSource
  void theFrontEndHasTheSourcesOfThisVersion(Source source) throws IOException {
    Path file = FOLDER.resolve(source.file);
    if (Boolean.getBoolean("amphi.generate")) {
      Files.writeString(file, source.text());
    }
    assertThat(Files.readString(file)).isEqualTo(source.text());
  }
}
