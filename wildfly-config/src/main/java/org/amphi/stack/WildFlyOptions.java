package org.amphi.stack;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a server is started. Immutable.
 *
 * @param home the configured server, {@code wildfly-config/target/wildfly}; only read from
 * @param folder the server's own base folder: configuration, data, log
 * @param address what the web port is bound to, such as 127.0.0.1 or 0.0.0.0
 * @param port the web port (HTTP, or HTTPS with a certificate); 0 takes a free one
 * @param certificate for HTTPS, or null for plain HTTP
 * @param environment added to the server's environment; see DEPLOYMENT.md for the names
 */
public record WildFlyOptions(
    Path home,
    Path folder,
    String address,
    int port,
    @Nullable LocalCertificate certificate,
    Map<String, String> environment) {
  /** The environment is copied. */
  public WildFlyOptions {
    environment = Map.copyOf(environment);
  }

  /** Plain HTTP on a free loopback port. */
  public static WildFlyOptions of(Path home, Path folder) {
    return new WildFlyOptions(home, folder, "127.0.0.1", 0, null, Map.of());
  }

  /** The same with more in the environment. */
  public WildFlyOptions with(Map<String, String> more) {
    Map<String, String> all = new HashMap<>(environment);
    all.putAll(more);
    return new WildFlyOptions(home, folder, address, port, certificate, all);
  }

  /** The same on a given address and port. */
  public WildFlyOptions at(String newAddress, int newPort) {
    return new WildFlyOptions(home, folder, newAddress, newPort, certificate, environment);
  }

  /** The same over HTTPS. */
  public WildFlyOptions over(@Nullable LocalCertificate newCertificate) {
    return new WildFlyOptions(home, folder, address, port, newCertificate, environment);
  }
}
