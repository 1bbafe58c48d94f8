package org.amphi.media.kurento;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.amphi.media.Await;
import org.amphi.media.CuttableLine;
import org.amphi.media.MediaServer;
import org.amphi.media.RealMediaContract;
import org.amphi.media.RealPeer;
import org.amphi.media.chromium.Chromium;
import org.amphi.media.chromium.ChromiumPeer;
import org.amphi.media.chromium.Playback;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The contract on the Kurento that {@code AMPHI_KURENTO_URL} names, with Chromium. Not run, and
 * said so, when it names none. Its death is played by a line to it that is taken away.
 */
class RealKurentoTest extends RealMediaContract {
  private static final Optional<String> URL =
      Optional.ofNullable(System.getenv("AMPHI_KURENTO_URL"));

  private static ExecutorService executor;
  private static Chromium chromium;

  /** Kurento's own, where it runs on this machine and may write here. */
  @TempDir Path recordings;

  private final Deque<AutoCloseable> opened = new ArrayDeque<>();
  private @Nullable CuttableLine line;

  @BeforeAll
  static void start() {
    if (URL.isEmpty()) {
      System.out.println("Kurento server: not run");
    }
    assumeTrue(URL.isPresent(), "Kurento server: not run");
    executor = Executors.newCachedThreadPool();
    chromium = Chromium.start();
  }

  @AfterAll
  static void stop() {
    if (URL.isPresent()) {
      chromium.close();
      executor.shutdown();
    }
  }

  @AfterEach
  void closeAll() throws Exception {
    for (AutoCloseable each : opened) {
      each.close();
    }
  }

  @Override
  protected MediaServer server() {
    CuttableLine made = new CuttableLine(URI.create(URL.orElseThrow()));
    opened.push(made);
    line = made;
    KurentoSettings settings =
        new KurentoSettings(
            made.address(), Duration.ofSeconds(8), URI.create("file://" + recordings));
    MediaServer server = new KurentoMediaServer(settings, executor);
    opened.push(server);
    return server;
  }

  @Override
  protected RealPeer peer(int hertz, int width, int height) {
    RealPeer peer = new ChromiumPeer(chromium, hertz, width, height);
    opened.push(peer);
    return peer;
  }

  @Override
  protected void kill() {
    Objects.requireNonNull(line).takeAway();
  }

  @Override
  protected void restart() {
    Objects.requireNonNull(line).giveBack();
  }

  @Test
  void whatIsSentBeforeAndAfterTheStartIsRecorded() {
    assumeTrue(Objects.equals(URI.create(URL.orElseThrow()).getHost(), "127.0.0.1"));
    stage().publish(peer(440, 960, 540), ofAlice);
    stage().publish(peer(440, 320, 180), voice);

    Await.value(room().startRecording("council-7"));
    stage().publish(peer(1130, 320, 180), screen);

    stage().until("the camera is written", () -> sizeOf(ofAlice) > 8_000);
    stage().until("the screen is written", () -> sizeOf(screen) > 8_000);
    stage().until("the mix is written", () -> sizeOf("mix") > 8_000);
    Await.value(room().stopRecording());

    Playback camera = Playback.of(chromium, recorded(ofAlice));
    assertTrue(camera.frames() > 1 && camera.width() > 320, camera::toString);
    Playback shared = Playback.of(chromium, recorded(screen));
    assertTrue(shared.frames() > 1 && shared.soundBytes() > 0, shared::toString);
    Playback mix = Playback.of(chromium, recorded("mix"));
    assertTrue(mix.width() == 0 && mix.soundBytes() > 0, mix::toString);
  }

  private Path recorded(Object what) {
    return recordings.resolve("council-7-" + what + ".webm");
  }

  private long sizeOf(Object what) {
    try {
      return Files.exists(recorded(what)) ? Files.size(recorded(what)) : 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
