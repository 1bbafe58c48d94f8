package org.amphi.signalling;

import org.amphi.shared.Refusal;
import org.amphi.shared.RefusalCode;
import org.amphi.shared.ShownText;

/** What somebody writes in the chat, as far as it is text that can be shown. */
final class ChatText {
  /** Characters (code points) of a line. */
  static final int LONGEST = 2_000;

  private ChatText() {}

  /**
   * The text without what cannot be shown and without spaces around it.
   *
   * @throws Refusal CHAT_TOO_LONG or CHAT_EMPTY
   */
  static String of(String given) {
    // Nothing is done with a text before it is known to be short.
    if (given.codePointCount(0, given.length()) > LONGEST) {
      throw new Refusal(RefusalCode.CHAT_TOO_LONG);
    }
    String text = ShownText.showable(given.replace("\r\n", "\n")).strip();
    if (!ShownText.isVisible(text)) {
      throw new Refusal(RefusalCode.CHAT_EMPTY);
    }
    return text;
  }
}
