package org.amphi.outside;

import java.io.IOException;
import org.amphi.stack.EmbeddedStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The browser test that kills one of two media servers. */
@ExtendWith(RunningAmphi.class)
@MediaServers(2)
class FailoverIT {
  @Test
  void browsers(EmbeddedStack stack) throws IOException, InterruptedException {
    BrowserTests.run("failover", stack);
  }
}
