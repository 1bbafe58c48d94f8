package org.amphi.bench;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.amphi.stack.EmbeddedStack;
import org.amphi.stack.JanusProcess;
import org.amphi.stack.StackOptions;

/** A server of this run, stopped with its folders also when the run is interrupted. Thread-safe. */
final class Owned<T extends AutoCloseable> implements AutoCloseable {
  private static final Set<Owned<?>> RUNNING = ConcurrentHashMap.newKeySet();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(Owned::stopAll, "stop"));
  }

  private final T server;

  private Owned(T server) {
    this.server = server;
    RUNNING.add(this);
  }

  /** A Janus with the shipped configuration and nothing beside it. */
  static Owned<JanusProcess> janus() {
    return new Owned<>(JanusProcess.temporary());
  }

  /** The whole of Amphi with so many Januses. */
  static Owned<EmbeddedStack> amphi(int mediaServers) {
    return new Owned<>(
        EmbeddedStack.start(
            StackOptions.of(Path.of(System.getProperty("amphi.server")))
                .withEar(Path.of(System.getProperty("amphi.ear")))
                .withMediaServers(mediaServers)));
  }

  T server() {
    return server;
  }

  private static void stopAll() {
    RUNNING.forEach(Owned::close);
  }

  @Override
  public void close() {
    if (RUNNING.remove(this)) {
      try {
        server.close();
      } catch (Exception e) {
        System.err.println("Stopping went wrong: " + e);
      }
    }
  }
}
