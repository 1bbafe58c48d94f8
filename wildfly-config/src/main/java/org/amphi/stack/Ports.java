package org.amphi.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** TCP ports of this machine. */
final class Ports {
  private Ports() {}

  /** A loopback port that was free a moment ago. */
  static int free() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new StackException("This machine has no free port left", e);
    }
  }

  /** True when nothing listens on the port, on any address. */
  static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * True when the kernel keeps the port for those with more rights. Asked of the kernel's settings,
   * since what it says when a port is refused is in the user's language.
   */
  static boolean isForbidden(int port) {
    try {
      // By lines: the kernel gives this file to one large read only, not to several small ones.
      Path setting = Path.of("/proc/sys/net/ipv4/ip_unprivileged_port_start");
      int firstForAll = Integer.parseInt(Files.readAllLines(setting).get(0).strip());
      return port < firstForAll && !mayUseAll(Files.readAllLines(Path.of("/proc/self/status")));
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether CAP_NET_BIND_SERVICE, the bit 10, is among a process's effective rights. */
  static boolean mayUseAll(List<String> status) {
    return status.stream()
        .filter(line -> line.startsWith("CapEff:"))
        .mapToLong(line -> Long.parseUnsignedLong(line.substring(7).strip(), 16))
        .anyMatch(rights -> (rights & 1 << 10) != 0);
  }

  /** True when somebody answers on this loopback port. */
  static boolean answers(int port) {
    return answers(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
  }

  /** True when somebody answers on this port of an address of this machine. */
  static boolean answers(String address, int port) {
    return answers(new InetSocketAddress(address, port));
  }

  private static boolean answers(InetSocketAddress address) {
    try (Socket socket = new Socket()) {
      socket.connect(address, 500);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** The IPv4 TCP port a process listens on, as the kernel tells it; empty while there is none. */
  static OptionalInt listenedBy(long pid) {
    try {
      Set<String> sockets = socketsOf(pid);
      return Files.readAllLines(Path.of("/proc/" + pid + "/net/tcp")).stream()
          .skip(1)
          .map(line -> List.of(line.strip().split("\\s+", -1)))
          .filter(fields -> fields.get(3).equals("0A") && sockets.contains(fields.get(9)))
          .mapToInt(fields -> Integer.parseInt(fields.get(1).substring(9), 16))
          .findFirst();
    } catch (IOException e) {
      return OptionalInt.empty();
    }
  }

  private static Set<String> socketsOf(long pid) throws IOException {
    Set<String> inodes = new HashSet<>();
    try (Stream<Path> descriptors = Files.list(Path.of("/proc/" + pid + "/fd"))) {
      for (Path descriptor : (Iterable<Path>) descriptors::iterator) {
        String target = Files.readSymbolicLink(descriptor).toString();
        if (target.startsWith("socket:[")) {
          inodes.add(target.substring(8, target.length() - 1));
        }
      }
    }
    return inodes;
  }
}
