package org.amphi.month;

import java.io.IOException;
import org.amphi.outside.BrowserTests;
import org.amphi.outside.RunningAmphi;
import org.amphi.stack.EmbeddedStack;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A session from its booking to the month's report, in browsers. The first class here ({@link
 * ClassOrderer.OrderAnnotation}): its month must hold nothing else.
 */
@ExtendWith(RunningAmphi.class)
@Order(1)
class MainJobIT {
  @Test
  void fromTheBookingToTheReport(EmbeddedStack stack) throws IOException, InterruptedException {
    BrowserTests.run("main-job", stack);
  }
}
