package org.amphi.bench.peer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the kernel threw away because a UDP socket's buffer was full (proc(5), net/udp). */
final class SocketDrops {
  private static final Path TABLE = Path.of("/proc/net/udp");
  private static final int LOCAL = 1;

  private SocketDrops() {}

  static long of(Collection<Integer> ports) {
    Set<Integer> wanted = Set.copyOf(ports);
    try (Stream<String> lines = Files.lines(TABLE)) {
      return lines
          .skip(1)
          .map(line -> List.of(line.strip().split("\\s+", -1)))
          .filter(words -> wanted.contains(port(words.get(LOCAL))))
          .mapToLong(words -> Long.parseLong(words.get(words.size() - 1)))
          .sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int port(String address) {
    return Integer.parseInt(address.substring(address.indexOf(':') + 1), 16);
  }
}
