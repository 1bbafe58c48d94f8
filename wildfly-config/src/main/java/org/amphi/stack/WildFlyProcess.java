package org.amphi.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * The configured WildFly as a child of this program, with a base folder and ports of its own, so
 * that several run side by side from one configured server. Thread-safe. It dies with this program.
 */
public final class WildFlyProcess implements AutoCloseable {
  private static final Duration START_LIMIT = Duration.ofMinutes(2);
  private static final Duration STOP_LIMIT = Duration.ofSeconds(30);

  private final WildFlyOptions options;
  private final int port;
  private final int managementPort;
  private volatile Child server;

  private WildFlyProcess(WildFlyOptions options) {
    this.options = options;
    this.port = options.port() == 0 ? Ports.free() : options.port();
    this.managementPort = Ports.free();
    this.server = WildFlyCommand.start(options, port, managementPort);
  }

  /** Starts a server without a deployment; returns when it is up. */
  public static WildFlyProcess start(WildFlyOptions options) {
    WildFlyProcess process = new WildFlyProcess(options);
    process.awaitUp();
    return process;
  }

  /**
   * Starts again in the same folder on the same ports, without a deployment; ends it first when it
   * still runs.
   */
  void restart() {
    server.kill();
    server = WildFlyCommand.start(options, port, managementPort);
    awaitUp();
  }

  private void awaitUp() {
    try (Management management = management()) {
      awaitUp(management);
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  private void awaitUp(Management management) {
    long deadline = System.nanoTime() + START_LIMIT.toNanos();
    while (!management.isRunning()) {
      if (System.nanoTime() - deadline > 0 || server.await(Duration.ofMillis(200))) {
        throw new StackException("WildFly did not start. " + ServerLog.errorsOf(log()));
      }
    }
    String errors = management.bootErrors();
    if (!errors.isEmpty()) {
      throw new StackException(
          "WildFly started, but parts of it did not. " + ServerLog.errorsOf(log()));
    }
  }

  /** Puts an EAR or WAR into service; returns when it serves, fails with the server's reasons. */
  public void deploy(Path archive) {
    try (Management management = management()) {
      management.deploy(ownCopy(archive));
    } catch (StackException e) {
      throw new StackException(
          archive.getFileName() + " could not be put into service. " + ServerLog.errorsOf(log()),
          e);
    }
  }

  /** So that a build beside the running server does not pull the archive from under it. */
  private Path ownCopy(Path archive) {
    Path copies = Folders.make(options.folder().resolve("archives"));
    try {
      return Files.copy(
          archive,
          copies.resolve(archive.getFileName().toString()),
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new StackException(archive + " could not be copied. Is the disk full?", e);
    }
  }

  /** Makes or brings up to date these accounts in the server's realm. */
  void store(List<DemoAccount> accounts) {
    Path realm = options.folder().resolve("data/amphi-users");
    try (Management management = management()) {
      management.store(accounts, login -> RealmFolder.knows(realm, login));
    }
  }

  /** A connection to the management interface; the caller closes it. */
  Management management() {
    return new Management(managementPort);
  }

  /** The web port. */
  public int port() {
    return port;
  }

  /** The management port, on 127.0.0.1. */
  public int managementPort() {
    return managementPort;
  }

  /** The address on this machine, without a slash at its end. */
  public String url() {
    return options.certificate() == null
        ? "http://localhost:" + port
        : "https://" + options.address() + ":" + port;
  }

  /** The server's log. */
  public Path log() {
    return options.folder().resolve("log/server.log");
  }

  /** The process number. */
  public long pid() {
    return server.pid();
  }

  /** False once the server has ended, for whatever reason. */
  public boolean isAlive() {
    return server.isAlive();
  }

  /** Completes when the server has ended. */
  CompletableFuture<Process> onExit() {
    return server.process().onExit();
  }

  /** Kills the server at once (SIGKILL), as a crash would; returns when it is gone. */
  public void kill() {
    server.kill();
  }

  /** Lets the server end what it does, then stops it. */
  @Override
  public void close() {
    server.stop("TERM", STOP_LIMIT);
  }
}
