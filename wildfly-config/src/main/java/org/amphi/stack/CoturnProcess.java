package org.amphi.stack;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Debian's coturn as a child of this program: without rights, on a block of ports shared with
 * nobody, open to the media servers only. Thread-safe. It dies with this program.
 */
public final class CoturnProcess implements AutoCloseable {
  private static final Duration START_LIMIT = Duration.ofSeconds(20);
  private static final Duration STOP_LIMIT = Duration.ofSeconds(5);
  private static final String REALM = "amphi";

  private final Path folder;
  private final CoturnOptions options;
  private final PortRange ports = PortRange.claim();
  private Child process;

  private CoturnProcess(Path folder, CoturnOptions options) {
    this.folder = Folders.open(folder);
    this.options = options;
    this.process = launch();
  }

  /** Starts a coturn with its configuration and log in the folder. */
  public static CoturnProcess start(Path folder, CoturnOptions options) {
    CoturnProcess coturn = new CoturnProcess(folder, options);
    try {
      coturn.awaitReady();
      return coturn;
    } catch (RuntimeException e) {
      coturn.close();
      throw e;
    }
  }

  private Child launch() {
    Account account = Account.ofCoturn();
    Path state = folder.resolve("coturn");
    Folders.delete(state);
    Folders.make(state);
    account.give(state);
    CoturnDatabase.make(state, account);
    Path configuration = state.resolve("turnserver.conf");
    Template.write("coturn/turnserver.conf", values(state), configuration, account);
    return Child.start(
        List.of("turnserver", "-c", configuration.toString()),
        account,
        "KILL",
        Path.of("/"),
        Map.of(),
        folder.resolve("coturn.log"));
  }

  private Map<String, String> values(Path state) {
    return Map.ofEntries(
        Map.entry("@LISTENING_ADDRESS@", options.address()),
        Map.entry("@RELAY_ADDRESS@", options.address()),
        Map.entry("@EXTERNAL_IP@", ""),
        Map.entry("@PORT@", Integer.toString(port())),
        Map.entry("@MIN_PORT@", Integer.toString(port() + 1)),
        Map.entry("@MAX_PORT@", Integer.toString(ports.last())),
        Map.entry("@TOTAL_QUOTA@", Integer.toString(ports.last() - port())),
        Map.entry("@TLS@", tls(options.tls())),
        Map.entry("@TURN_SECRET@", options.secret()),
        Map.entry("@REALM@", REALM),
        Map.entry("@STATE_FOLDER@", state.toString()),
        Map.entry(
            "@ALLOWED_PEERS@",
            options.peers().stream()
                .map(peer -> "allowed-peer-ip=" + peer)
                .collect(Collectors.joining("\n"))));
  }

  private String tls(CoturnOptions.@Nullable Tls tls) {
    return tls == null
        ? "no-tls\nno-dtls"
        : "no-dtls\ntls-listening-port="
            + port()
            + "\ncert="
            + tls.certificate()
            + "\npkey="
            + tls.key();
  }

  private synchronized void awaitReady() {
    long deadline = System.nanoTime() + START_LIMIT.toNanos();
    while (!listens()) {
      if (System.nanoTime() - deadline > 0 || process.await(Duration.ofMillis(10))) {
        throw new StackException(
            "The relay coturn did not start. Its reasons are in "
                + folder.resolve("coturn.log")
                + ".");
      }
    }
  }

  /** Each transport has a listener of its own, and TCP's may be there first. */
  private boolean listens() {
    return Ports.answers(options.address(), port())
        && StunBinding.answers(options.address(), port());
  }

  /** Where visitors reach it, by UDP and by TCP: the first of its block of ports. */
  public int port() {
    return ports.first();
  }

  /** How it was started. */
  public CoturnOptions options() {
    return options;
  }

  /** The process number. */
  public synchronized long pid() {
    return process.pid();
  }

  /** False once the relay has ended, for whatever reason. */
  public synchronized boolean isAlive() {
    return process.isAlive();
  }

  /** Completes when the relay has ended. */
  synchronized CompletableFuture<Process> onExit() {
    return process.process().onExit();
  }

  /** Kills the relay at once (SIGKILL), as a crash would; returns when it is gone. */
  public synchronized void kill() {
    process.kill();
  }

  /** Starts again on the same port with the same secret; ends it first when it still runs. */
  public synchronized void restart() {
    process.kill();
    process = launch();
    awaitReady();
  }

  /** What a server needs in its environment to send visitors here. */
  Map<String, String> environment() {
    String relay = "turn:" + options.address() + ":" + port();
    return Map.of(
        "AMPHI_TURN_URLS",
        relay + "?transport=udp " + relay + "?transport=tcp",
        "AMPHI_TURN_SECRET",
        options.secret());
  }

  @Override
  public synchronized void close() {
    process.stop("TERM", STOP_LIMIT);
    ports.close();
  }
}
