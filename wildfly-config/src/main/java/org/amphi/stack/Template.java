package org.amphi.stack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A configuration file that ships with words between {@code @} to fill in. */
final class Template {
  private Template() {}

  /**
   * Fills a template in and writes it where only the account reads it; what is there must be gone.
   *
   * @param name below this package, such as {@code janus/janus.jcfg}
   */
  static void write(String name, Map<String, String> values, Path file, Account account) {
    try {
      SecretFile.write(file, filled(name, values).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new StackException("The configuration file " + file + " cannot be written", e);
    }
    account.give(file);
  }

  private static String filled(String name, Map<String, String> values) throws IOException {
    String text = read(name);
    for (Map.Entry<String, String> value : values.entrySet()) {
      text = text.replace(value.getKey(), value.getValue());
    }
    return text;
  }

  private static String read(String name) throws IOException {
    try (@Nullable InputStream stream = Template.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IOException("missing on the class path: " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
