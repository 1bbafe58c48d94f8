package org.amphi.media.relay;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the addresses of relays as the installation's setting names them. */
final class RelayAddresses {
  private static final Logger LOG = Logger.getLogger(RelayAddresses.class.getName());
  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** RFC 7065: {@code turn:host:port?transport=udp}. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "turns?:([A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+])(:\\d{1,5})?(\\?transport=(udp|tcp))?");

  private RelayAddresses() {}

  /**
   * The addresses of a setting, which white space parts. What is none is left out and logged: a
   * browser would make no connection at all with a list that holds it.
   */
  static List<String> of(String setting) {
    return isNone(setting)
        ? List.of()
        : SPACE.splitAsStream(setting.strip()).flatMap(RelayAddresses::valid).toList();
  }

  private static Stream<String> valid(String address) {
    if (ADDRESS.matcher(address).matches()) {
      return Stream.of(address);
    }
    LOG.log(Level.WARNING, "AMPHI_TURN_URLS holds what is no address of a relay: {0}", address);
    return Stream.empty();
  }

  /** WildFly takes no empty setting, so that "none" stands for it. */
  static boolean isNone(String setting) {
    return setting.isBlank() || setting.strip().equals("none");
  }
}
