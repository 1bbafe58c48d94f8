package org.amphi.web.socket;

import java.util.function.Consumer;

/**
 * Puts the parts of a message together, and stops at the first that makes it too long.
 *
 * <p>Messages are taken in parts because the container's own limit does not hold: Undertow 2.3.23
 * (BufferedTextMessage) counts only what the first read of a frame brings, and would keep a frame
 * of any length in memory.
 */
final class MessageParts {
  private final int longest;
  private final StringBuilder message = new StringBuilder();
  private boolean over;

  /** Messages of so many characters at most. */
  MessageParts(int longest) {
    this.longest = longest;
  }

  /** Takes a part; {@code tooLong} is called once, and nothing is taken after it. */
  void add(String part, boolean last, Consumer<String> whole, Runnable tooLong) {
    if (over) {
      return;
    }
    if (message.length() + part.length() > longest) {
      over = true;
      message.setLength(0);
      message.trimToSize();
      tooLong.run();
      return;
    }
    message.append(part);
    if (last) {
      String text = message.toString();
      message.setLength(0);
      whole.accept(text);
    }
  }
}
