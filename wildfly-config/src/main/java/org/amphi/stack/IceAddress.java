package org.amphi.stack;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The address browsers send their sound and pictures to. Janus never offers a loopback address by
 * itself; where there is no other, {@code loopbackOnly} asks it to announce 127.0.0.1 instead.
 */
public record IceAddress(InetAddress address, boolean loopbackOnly) {

  /**
   * Chooses for this start: the host's address when it is one of this machine's, else the first
   * IPv4 address that is up and not loopback, else loopback.
   *
   * @param host name or address that visitors use, or null for this machine alone
   */
  public static IceAddress choose(@Nullable String host) {
    List<InetAddress> own = ownAddresses();
    return resolve(host)
        .filter(own::contains)
        .or(() -> own.stream().findFirst())
        .map(address -> new IceAddress(address, false))
        .orElseGet(() -> new IceAddress(InetAddress.getLoopbackAddress(), true));
  }

  /** True when the host is an address of this machine or a name that leads to one. */
  static boolean isOwn(String host) {
    return resolve(host).filter(ownAddresses()::contains).isPresent();
  }

  private static Optional<InetAddress> resolve(@Nullable String host) {
    if (host == null || host.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.getByName(host));
    } catch (IOException unknown) {
      return Optional.empty();
    }
  }

  private static List<InetAddress> ownAddresses() {
    try {
      return Collections.list(NetworkInterface.getNetworkInterfaces()).stream()
          .filter(IceAddress::isUsable)
          .flatMap(NetworkInterface::inetAddresses)
          .filter(Inet4Address.class::isInstance)
          .filter(address -> !address.isLinkLocalAddress())
          .toList();
    } catch (SocketException e) {
      throw new StackException("The network interfaces of this machine cannot be listed", e);
    }
  }

  private static boolean isUsable(NetworkInterface network) {
    try {
      return network.isUp() && !network.isLoopback();
    } catch (SocketException e) {
      return false;
    }
  }

  /** The address as text. */
  public String text() {
    return address.getHostAddress();
  }
}
