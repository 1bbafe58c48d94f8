package org.amphi.media.chromium;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.amphi.media.Await;

/** A headless Chromium of the test's own, spoken to over its DevTools protocol. */
public final class Chromium implements AutoCloseable {
  private static final List<String> COMMAND =
      List.of(
          "chromium",
          "--headless=new",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-dev-shm-usage",
          "--disable-background-networking",
          // Several peers are pages of one browser: none is to count as hidden.
          "--disable-background-timer-throttling",
          "--disable-backgrounding-occluded-windows",
          "--disable-renderer-backgrounding",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run",
          "--autoplay-policy=no-user-gesture-required",
          "--remote-debugging-port=0");

  private final Process process;
  private final Path profile;
  private final int port;

  private Chromium(Process process, Path profile, int port) {
    this.process = process;
    this.profile = profile;
    this.port = port;
  }

  /** Starts one with a profile of its own. */
  public static Chromium start() {
    try {
      Path profile = Files.createTempDirectory("amphi-chromium");
      Path active = profile.resolve("DevToolsActivePort");
      Process process =
          new ProcessBuilder(
                  Stream.concat(
                          COMMAND.stream(), Stream.of("--user-data-dir=" + profile, "about:blank"))
                      .toList())
              .redirectErrorStream(true)
              .redirectOutput(profile.resolve("chromium.log").toFile())
              .start();
      Await.until("chromium runs", () -> hasLine(active));
      return new Chromium(process, profile, Integer.parseInt(Files.readAllLines(active).get(0)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean hasLine(Path file) {
    try {
      return Files.exists(file) && Files.readString(file).contains("\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int port() {
    return port;
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly().onExit().join();
    try (Stream<Path> files = Files.walk(profile)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
