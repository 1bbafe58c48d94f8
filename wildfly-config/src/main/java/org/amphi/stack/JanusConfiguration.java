package org.amphi.stack;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Fills in the configuration templates of Janus, readable by the media server's user alone. */
final class JanusConfiguration {
  private static final List<String> FILES =
      List.of(
          "janus.jcfg",
          "janus.transport.websockets.jcfg",
          "janus.plugin.videoroom.jcfg",
          "janus.plugin.audiobridge.jcfg");

  private JanusConfiguration() {}

  static void write(Path folder, JanusOptions options, PortRange media) {
    IceAddress ice = options.iceAddress();
    Map<String, String> values =
        Map.of(
            "@API_SECRET@", options.secret(),
            "@ADMIN_SECRET@", SecretFile.randomText(),
            "@RTP_PORTS@", media.forBrowsers(),
            "@PLAIN_RTP_PORTS@", media.forPlainRtp(),
            "@PRIVATE_ADDRESS@", options.privateAddress(),
            "@ICE_ADDRESS@", ice.text(),
            "@NAT_MAPPING@", ice.loopbackOnly() ? "nat_1_1_mapping = \"127.0.0.1\"" : "",
            "@WS_PORT@", Integer.toString(options.port()));
    Folders.delete(folder);
    Folders.make(folder);
    Account account = Account.ofJanus();
    for (String name : FILES) {
      Template.write("janus/" + name, values, folder.resolve(name), account);
    }
    account.give(folder);
  }
}
