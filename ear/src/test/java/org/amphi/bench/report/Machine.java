package org.amphi.bench.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Where a run takes place. */
public final class Machine {
  private Machine() {}

  /** Its processor, kernel, and the versions that matter, in a line. */
  public static String described() throws IOException, InterruptedException {
    return String.format(
        "%d cores of %s, Linux %s, Java %s, Janus %s",
        Runtime.getRuntime().availableProcessors(),
        processor(),
        System.getProperty("os.version"),
        System.getProperty("java.version"),
        janus());
  }

  private static String processor() throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse(System.getProperty("os.arch"));
    }
  }

  private static String janus() throws IOException, InterruptedException {
    Process version = new ProcessBuilder("janus", "--version").redirectErrorStream(true).start();
    String text = new String(version.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    version.waitFor(10, TimeUnit.SECONDS);
    return text.lines()
        .filter(line -> line.startsWith("Janus version"))
        .map(line -> line.substring(line.indexOf('(') + 1, line.indexOf(')')))
        .findFirst()
        .orElse("unknown");
  }
}
