package org.amphi.tenancy;

import java.util.regex.Pattern;

/** A ministry's short name, as the directory of accounts has it: {@code education}. */
public record MinistryCode(String value) {
  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException when the directory gave something else
   */
  public MinistryCode {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a ministry's code: " + value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
