package org.amphi.stack;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;

/**
 * Debian's Janus as a child of this program: without rights, its control port on loopback only, its
 * block of media ports shared with nobody. Thread-safe. It dies with this program.
 */
public final class JanusProcess implements AutoCloseable {
  private static final Duration START_LIMIT = Duration.ofSeconds(20);
  private static final Duration STOP_LIMIT = Duration.ofSeconds(5);

  private final Path folder;
  private final boolean temporary;
  private final JanusOptions options;
  private final PortRange media;
  private Child process;
  private int port;

  private JanusProcess(Path folder, boolean temporary, JanusOptions options) {
    this.folder = Folders.open(folder);
    this.temporary = temporary;
    this.options = options;
    this.media = PortRange.claim();
    this.process = launch(options);
    this.port = options.port();
  }

  /** Starts a Janus in a folder that is deleted on close. */
  public static JanusProcess temporary() {
    return start(Folders.temporary("janus"), true, JanusOptions.defaults());
  }

  /** Starts a Janus on a free port, with its configuration and log in the folder. */
  public static JanusProcess start(Path folder) {
    return start(folder, JanusOptions.defaults());
  }

  /** Starts a Janus with its configuration and log in the folder. */
  public static JanusProcess start(Path folder, JanusOptions options) {
    return start(folder, false, options);
  }

  private static JanusProcess start(Path folder, boolean temporary, JanusOptions options) {
    JanusProcess janus = new JanusProcess(folder, temporary, options);
    try {
      janus.awaitReady();
      return janus;
    } catch (RuntimeException e) {
      janus.close();
      throw e;
    }
  }

  private Child launch(JanusOptions with) {
    Path configuration = folder.resolve("janus-conf");
    JanusConfiguration.write(configuration, with, media);
    return Child.start(
        List.of("janus", "--disable-colors", "-F", configuration.toString()),
        Account.ofJanus(),
        "KILL",
        Path.of("/"),
        Map.of(),
        folder.resolve("janus.log"));
  }

  private synchronized void awaitReady() {
    long deadline = System.nanoTime() + START_LIMIT.toNanos();
    while (true) {
      OptionalInt listened = Ports.listenedBy(process.pid());
      if (listened.isPresent() && Ports.answers(listened.getAsInt())) {
        port = listened.getAsInt();
        return;
      }
      if (System.nanoTime() - deadline > 0 || process.await(Duration.ofMillis(10))) {
        throw new StackException(
            "The media server Janus did not start. Its reasons are in "
                + folder.resolve("janus.log")
                + ".");
      }
    }
  }

  /** What the application calls it. */
  public String name() {
    return options.name();
  }

  /** The control address, {@code ws://127.0.0.1:PORT}. */
  public synchronized String controlUrl() {
    return "ws://127.0.0.1:" + port;
  }

  /** The secret of every request ({@code apisecret}) and of making rooms ({@code admin_key}). */
  public String secret() {
    return options.secret();
  }

  /** The process number. */
  public synchronized long pid() {
    return process.pid();
  }

  /** False once the media server has ended, for whatever reason. */
  public synchronized boolean isAlive() {
    return process.isAlive();
  }

  /** Completes when the media server has ended. */
  synchronized CompletableFuture<Process> onExit() {
    return process.process().onExit();
  }

  /** Kills the media server at once (SIGKILL), as a crash would; returns when it is gone. */
  public synchronized void kill() {
    process.kill();
  }

  /** Stops the world of the media server (SIGSTOP): connections stay open and nothing answers. */
  public synchronized void freeze() {
    process.signal("STOP");
  }

  /** Lets a frozen media server go on (SIGCONT). */
  public synchronized void thaw() {
    process.signal("CONT");
  }

  /**
   * Starts again on the same port with the same secret, empty; ends it first when it still runs.
   */
  public synchronized void restart() {
    process.kill();
    process = launch(options.withPort(port));
    awaitReady();
  }

  /** Its entry in the application's list of media servers; see DEPLOYMENT.md for the form. */
  synchronized String entry() {
    return name() + "=janus:" + controlUrl() + ",private=" + options.privateAddress();
  }

  @Override
  public synchronized void close() {
    process.stop("TERM", STOP_LIMIT);
    media.close();
    if (temporary) {
      Folders.delete(folder);
    }
  }
}
