package org.amphi.stack;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an embedded stack consists of. Immutable.
 *
 * @param server the configured server, {@code wildfly-config/target/wildfly}
 * @param data where database, accounts and key are kept; null for a folder deleted on close
 * @param port the web port; 0 takes a free one
 * @param host name or address that visitors use, for HTTPS on it; null for plain HTTP on localhost
 * @param ear the application; null for a server without one
 * @param mediaServers how many Januses it starts, called janus-1, janus-2 and so on
 * @param otherMediaServers entries for media servers that run elsewhere; see DEPLOYMENT.md
 * @param progress hears how the start goes on
 */
public record StackOptions(
    Path server,
    @Nullable Path data,
    int port,
    @Nullable String host,
    @Nullable Path ear,
    int mediaServers,
    List<String> otherMediaServers,
    Progress progress) {
  /** The entries are copied. */
  public StackOptions {
    otherMediaServers = List.copyOf(otherMediaServers);
  }

  /** A temporary stack on localhost with a free port, one Janus and no application. */
  public static StackOptions of(Path server) {
    return new StackOptions(server, null, 0, null, null, 1, List.of(), Progress.SILENT);
  }

  /** The same with an application. */
  public StackOptions withEar(@Nullable Path newEar) {
    return new StackOptions(
        server, data, port, host, newEar, mediaServers, otherMediaServers, progress);
  }

  /** The same with data that are kept. */
  public StackOptions withData(@Nullable Path newData) {
    return new StackOptions(
        server, newData, port, host, ear, mediaServers, otherMediaServers, progress);
  }

  /** The same on a given web port. */
  public StackOptions withPort(int newPort) {
    return new StackOptions(
        server, data, newPort, host, ear, mediaServers, otherMediaServers, progress);
  }

  /** The same over HTTPS for visitors from elsewhere. */
  public StackOptions withHost(@Nullable String newHost) {
    return new StackOptions(
        server, data, port, newHost, ear, mediaServers, otherMediaServers, progress);
  }

  /** The same with a number of Januses of its own, which may be 0, and others. */
  public StackOptions withMediaServers(int newNumber, String... others) {
    return new StackOptions(server, data, port, host, ear, newNumber, List.of(others), progress);
  }

  /** The same, telling how the start goes on. */
  public StackOptions withProgress(Progress newProgress) {
    return new StackOptions(
        server, data, port, host, ear, mediaServers, otherMediaServers, newProgress);
  }
}
