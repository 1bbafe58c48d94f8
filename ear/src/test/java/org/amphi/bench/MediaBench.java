package org.amphi.bench;

import java.util.function.Predicate;
import org.amphi.bench.report.Report;
import org.amphi.stack.EmbeddedStack;

/** All parts of {@code ./amphi bench media}, one after the other. */
final class MediaBench {
  private final Report report;
  private final Scale scale;

  MediaBench(Report report, Scale scale) {
    this.report = report;
    this.scale = scale;
  }

  void run(Predicate<String> wanted) {
    if (wanted.test("capacity")) {
      part(() -> new Capacity(report, scale).run());
      part(() -> new Voices(report).run());
    }
    if (wanted.test("pages")) {
      part(() -> new Pages(report, scale).run());
    }
    if (wanted.test("first-frame")) {
      withAmphi(1, stack -> new FirstFrame(report, scale, stack).run());
    }
    if (wanted.test("room")) {
      withAmphi(1, stack -> new Sitting(report, scale, stack).run());
    }
    if (wanted.test("recovery")) {
      withAmphi(2, stack -> new Recovery(report, scale, stack).run());
    }
  }

  private interface Part {
    void run() throws Exception;
  }

  private interface PartOfAmphi {
    void run(EmbeddedStack stack) throws Exception;
  }

  private void withAmphi(int mediaServers, PartOfAmphi part) {
    part(
        () -> {
          try (Owned<EmbeddedStack> amphi = Owned.amphi(mediaServers)) {
            part.run(amphi.server());
          }
        });
  }

  /** What one part could not measure must not cost the figures of the others. */
  private void part(Part part) {
    try {
      part.run();
    } catch (Exception e) {
      report.failed(e);
    }
  }
}
