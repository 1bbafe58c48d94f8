package org.amphi.stack;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL, Janus, coturn and WildFly with the application, started in this order and stopped in
 * the reverse one. {@link #close} may come from another thread at any time, also while starting.
 */
public final class EmbeddedStack implements AutoCloseable {
  private final StackOptions options;
  private final Path data;
  private final Deque<AutoCloseable> started = new ArrayDeque<>();
  private final MediaProcesses media;
  private boolean closed;

  private @Nullable EmbeddedDatabase database;
  private @Nullable WildFlyProcess server;
  private List<DemoAccount> accounts = List.of();

  private EmbeddedStack(StackOptions options, Path data) {
    this.options = options;
    this.media = new MediaProcesses(options);
    this.data = data;
  }

  /** Starts everything; returns when the application serves. */
  public static EmbeddedStack start(StackOptions options) {
    EmbeddedStack stack = prepare(options);
    try {
      stack.open();
      return stack;
    } catch (RuntimeException | Error e) {
      stack.close();
      throw e;
    }
  }

  /** A stack of which nothing runs yet, so that it can be closed while it is being opened. */
  static EmbeddedStack prepare(StackOptions options) {
    @Nullable Path kept = options.data();
    Path data = Folders.open(kept == null ? Folders.temporary("stack") : kept);
    EmbeddedStack stack = new EmbeddedStack(options, data);
    if (kept == null) {
      stack.own(() -> Folders.delete(data));
    }
    stack.own(DataLock.of(data));
    return stack;
  }

  void open() {
    InstallationKey key = InstallationKey.at(data.resolve("installation.key"));
    accounts = DemoAccounts.of(key);
    EmbeddedDatabase postgres =
        begin("PostgreSQL", () -> EmbeddedDatabase.start(data.resolve("database")));
    database = postgres;
    media.open(data, this::begin);
    WildFlyOptions web =
        WildFlyOptions.of(options.server(), data.resolve("server"))
            .at(bindAddress(), options.port())
            .over(certificate())
            .with(postgres.environment())
            .with(media.environment())
            .with(Map.of("AMPHI_KEY_FILE", key.file().toString()));
    WildFlyProcess wildfly = begin("WildFly", () -> WildFlyProcess.start(web));
    server = wildfly;
    wildfly.store(accounts);
    if (options.ear() != null) {
      step("Application", () -> deployed(wildfly));
    }
  }

  private WildFlyProcess deployed(WildFlyProcess wildfly) {
    @Nullable Path ear = options.ear();
    if (ear != null) {
      wildfly.deploy(ear);
    }
    return wildfly;
  }

  /**
   * Starts the application server again, as somebody does after a crash; returns when the
   * application serves. Ends it first when it still runs.
   */
  public void restartServer() {
    server().restart();
    deployed(server());
  }

  private <T extends AutoCloseable> T begin(String part, Supplier<T> starter) {
    return own(step(part, starter));
  }

  private <T> T step(String part, Supplier<T> starter) {
    options.progress().starting(part);
    long begin = System.nanoTime();
    T result = starter.get();
    options.progress().ready(part, Duration.ofNanos(System.nanoTime() - begin));
    return result;
  }

  private String bindAddress() {
    @Nullable String host = options.host();
    if (host == null) {
      return "127.0.0.1";
    }
    try {
      InetAddress address = InetAddress.getByName(host);
      boolean here = address.isLoopbackAddress() || IceAddress.isOwn(host);
      return here ? address.getHostAddress() : "0.0.0.0";
    } catch (UnknownHostException e) {
      throw new StackException(
          "The host " + host + " is not known here. Give --host an address of this machine.", e);
    }
  }

  private @Nullable LocalCertificate certificate() {
    @Nullable String host = options.host();
    return host == null ? null : LocalCertificate.of(host, data);
  }

  /**
   * Blocks while all parts run. A dead media server or relay is started again; another's end is a
   * fault.
   */
  void supervise() {
    while (true) {
      CompletableFuture<?>[] ends =
          Stream.concat(Stream.of(database().onExit(), server().onExit()), media.ends())
              .toArray(CompletableFuture<?>[]::new);
      CompletableFuture.anyOf(ends).join();
      if (isClosed()) {
        return;
      }
      if (!database().isAlive() || !server().isAlive()) {
        throw new StackException(
            (database().isAlive() ? "WildFly" : "PostgreSQL")
                + " ended by itself. Its log is in "
                + data
                + ".");
      }
      media.restartDead(options.progress());
    }
  }

  private <T extends AutoCloseable> T own(T part) {
    synchronized (started) {
      if (!closed) {
        started.push(part);
        return part;
      }
    }
    end(part);
    throw new StackException("Stopped while starting");
  }

  private boolean isClosed() {
    synchronized (started) {
      return closed;
    }
  }

  /** Where visitors go, without a slash at its end. */
  public String url() {
    @Nullable String host = options.host();
    return host == null ? server().url() : "https://" + host + ":" + server().port();
  }

  /** Who may sign in. */
  public List<DemoAccount> accounts() {
    return accounts;
  }

  /** The first media server. */
  public JanusProcess janus() {
    return media.januses().get(0);
  }

  /** The media servers that this stack runs, in the order of their names. */
  public List<JanusProcess> januses() {
    return media.januses();
  }

  /** The relay for visitors who reach no media server; empty where there is only loopback. */
  public Optional<CoturnProcess> relay() {
    return media.relay();
  }

  /** The database. */
  public EmbeddedDatabase database() {
    return Objects.requireNonNull(database, "not started");
  }

  /** The application server. */
  public WildFlyProcess server() {
    return Objects.requireNonNull(server, "not started");
  }

  /** The folder of database, accounts, key and logs. */
  public Path data() {
    return data;
  }

  @Override
  public void close() {
    Deque<AutoCloseable> parts;
    synchronized (started) {
      closed = true;
      parts = new ArrayDeque<>(started);
      started.clear();
    }
    parts.forEach(EmbeddedStack::end);
  }

  private static void end(AutoCloseable part) {
    try {
      part.close();
    } catch (Exception e) {
      System.err.println("Stopping went wrong: " + e.getMessage());
    }
  }
}
