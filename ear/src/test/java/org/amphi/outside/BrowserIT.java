package org.amphi.outside;

import java.io.IOException;
import org.amphi.stack.EmbeddedStack;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The browser tests that share a server with all others. */
@ExtendWith(RunningAmphi.class)
class BrowserIT {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "pages",
        "calendar",
        "refusals",
        "call",
        "relay",
        "recovery",
        "chat",
        "seats",
        "sound",
        "screen",
        "layers",
        "reports",
        "preflight"
      })
  void browsers(String file, EmbeddedStack stack) throws IOException, InterruptedException {
    BrowserTests.run(file, stack);
  }
}
