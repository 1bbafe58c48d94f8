package org.amphi.outside;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.amphi.stack.EmbeddedStack;
import org.amphi.stack.StackOptions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The browser tests of sound and pictures on the Kurento that {@code AMPHI_KURENTO_URL} names, as
 * the only media server. Not run, and said so, when it names none.
 */
class KurentoBrowserIT {
  private static final Optional<String> URL =
      Optional.ofNullable(System.getenv("AMPHI_KURENTO_URL"));

  private static @Nullable EmbeddedStack stack;

  @BeforeAll
  static void start() {
    if (URL.isEmpty()) {
      System.out.println("Kurento server: not run");
    }
    assumeTrue(URL.isPresent(), "Kurento server: not run");
    stack =
        EmbeddedStack.start(
            StackOptions.of(Path.of(System.getProperty("amphi.server")))
                .withMediaServers(0, "kurento=kurento:" + URL.orElseThrow())
                .withEar(Path.of(System.getProperty("amphi.ear"))));
  }

  @AfterAll
  static void stop() {
    if (stack != null) {
      stack.close();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"call", "sound", "screen", "relay"})
  void browsers(String file) throws IOException, InterruptedException {
    if (stack != null) {
      BrowserTests.run(file, stack);
    }
  }
}
