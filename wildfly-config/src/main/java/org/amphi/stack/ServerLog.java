package org.amphi.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Picks the lines of a server's log that say why something failed. */
final class ServerLog {
  private static final Pattern TELLING =
      Pattern.compile(" (ERROR|FATAL) +\\[|^Caused by: |^\\s*(Error|Exception)\\b");

  private static final int LINES = 12;
  private static final int WIDTH = 300;

  private ServerLog() {}

  /** The last telling lines, with the place of the whole log; never fails. */
  static String errorsOf(Path log) {
    Path console = log.resolveSibling("console.log");
    Path source = Files.exists(log) ? log : console;
    try {
      String text = new String(Files.readAllBytes(source), StandardCharsets.UTF_8);
      List<String> telling = text.lines().filter(TELLING.asPredicate()).toList();
      List<String> last = telling.subList(Math.max(0, telling.size() - LINES), telling.size());
      StringBuilder message = new StringBuilder("The server's reasons:");
      last.forEach(line -> message.append("\n    ").append(shorten(line)));
      return message.append("\n  The whole log: ").append(source).toString();
    } catch (IOException e) {
      return "Its log should be in " + log + ".";
    }
  }

  private static String shorten(String line) {
    return line.length() <= WIDTH ? line : line.substring(0, WIDTH) + "...";
  }
}
