package org.amphi.shared;

/** Texts of people that are shown to other people. */
public final class ShownText {
  private ShownText() {}

  /** Whether there is anything to be seen in a text: spaces and joiners alone are nothing. */
  public static boolean isVisible(String text) {
    return text.codePoints().anyMatch(ShownText::hasShape);
  }

  private static boolean hasShape(int character) {
    int type = Character.getType(character);
    return type != Character.SPACE_SEPARATOR
        && type != Character.FORMAT
        && type != Character.CONTROL
        && !Character.isWhitespace(character);
  }

  /**
   * Whether all of a text can be shown as it is: no control characters, no half of a surrogate pair
   * (which no database takes), and nothing that turns the direction of what stands beside it, as
   * those do who want to look like somebody else (Unicode UAX #9, section 2).
   */
  public static boolean isShowable(String text) {
    return text.codePoints().noneMatch(ShownText::isHidden);
  }

  /** The same text of several lines, without what {@link #isShowable} objects to. */
  public static String showable(String text) {
    return text.codePoints()
        .filter(each -> each == '\n' || each == '\t' || !isHidden(each))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isHidden(int character) {
    return Character.isISOControl(character)
        || Character.getType(character) == Character.SURROGATE
        || (character >= 0x202A && character <= 0x202E)
        || (character >= 0x2066 && character <= 0x2069);
  }
}
