package org.amphi.stack;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What an embedded stack consists of. Immutable.
 *
 * @param server the configured server, {@code wildfly-config/target/wildfly}
 * @param data where database, accounts and key are kept; null for a folder deleted on close
 * @param port the web port; 0 takes a free one
 * @param host name or address that visitors use, for HTTPS on it; null for plain HTTP on localhost
 * @param ear the application; null for a server without one
 * @param progress hears how the start goes on
 */
public record StackOptions(
    Path server,
    @Nullable Path data,
    int port,
    @Nullable String host,
    @Nullable Path ear,
    Progress progress) {
  /** A temporary stack on localhost with a free port and no application. */
  public static StackOptions of(Path server) {
    return new StackOptions(server, null, 0, null, null, Progress.SILENT);
  }

  /** The same with an application. */
  public StackOptions withEar(@Nullable Path newEar) {
    return new StackOptions(server, data, port, host, newEar, progress);
  }

  /** The same with data that are kept. */
  public StackOptions withData(@Nullable Path newData) {
    return new StackOptions(server, newData, port, host, ear, progress);
  }

  /** The same on a given web port. */
  public StackOptions withPort(int newPort) {
    return new StackOptions(server, data, newPort, host, ear, progress);
  }

  /** The same over HTTPS for visitors from elsewhere. */
  public StackOptions withHost(@Nullable String newHost) {
    return new StackOptions(server, data, port, newHost, ear, progress);
  }

  /** The same, telling how the start goes on. */
  public StackOptions withProgress(Progress newProgress) {
    return new StackOptions(server, data, port, host, ear, newProgress);
  }
}
