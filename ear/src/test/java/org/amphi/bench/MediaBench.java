package org.amphi.bench;

import java.nio.file.Path;
import java.util.function.Predicate;
import org.amphi.bench.report.Report;
import org.amphi.stack.EmbeddedStack;
import org.amphi.stack.StackOptions;

/** All parts of {@code ./amphi bench media}, one after the other. */
final class MediaBench {
  /** As many as a machine of two cores carries beside everything else. */
  private static final int PEOPLE_TO_RECOVER = 100;

  private final Report report;

  MediaBench(Report report) {
    this.report = report;
  }

  void run(Predicate<String> wanted) throws Exception {
    if (wanted.test("capacity")) {
      new Capacity(report).run();
    }
    if (wanted.test("pages")) {
      new Pages(report).run();
    }
    boolean frames = wanted.test("first-frame");
    boolean room = wanted.test("room");
    if (frames || room) {
      try (EmbeddedStack stack = amphi(1)) {
        if (frames) {
          new FirstFrame(report, stack).run();
        }
        if (room) {
          new Sitting(report, stack).run();
        }
      }
    }
    if (wanted.test("recovery")) {
      try (EmbeddedStack stack = amphi(2)) {
        new Recovery(report, stack, PEOPLE_TO_RECOVER).run();
      }
    }
  }

  private static EmbeddedStack amphi(int mediaServers) {
    return EmbeddedStack.start(
        StackOptions.of(Path.of(System.getProperty("amphi.server")))
            .withEar(Path.of(System.getProperty("amphi.ear")))
            .withMediaServers(mediaServers));
  }
}
