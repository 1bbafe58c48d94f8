package org.amphi.stack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
      Path file = folder.resolve(name);
      try {
        SecretFile.write(file, fill(template(name), values).getBytes(StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new StackException("The media server's file " + file + " cannot be written", e);
      }
      account.give(file);
    }
    account.give(folder);
  }

  private static String fill(String template, Map<String, String> values) {
    String text = template;
    for (Map.Entry<String, String> value : values.entrySet()) {
      text = text.replace(value.getKey(), value.getValue());
    }
    return text;
  }

  private static String template(String name) throws IOException {
    try (@Nullable InputStream stream =
        JanusConfiguration.class.getResourceAsStream("janus/" + name)) {
      if (stream == null) {
        throw new IOException("missing on the class path: " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
