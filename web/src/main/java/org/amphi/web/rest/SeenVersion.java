package org.amphi.web.rest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amphi.shared.Refusal;
import org.amphi.shared.RefusalCode;
import org.jspecify.annotations.Nullable;

/**
 * Which version of a resource a caller has seen, from {@code If-Match} (RFC 9110, section 13.1.1):
 * one entity tag. A change without it would overwrite what its author has never seen.
 */
final class SeenVersion {
  private static final Pattern TAG = Pattern.compile("\\s*\"(0|[1-9][0-9]{0,8})\"\\s*");

  private SeenVersion() {}

  /**
   * The version.
   *
   * @throws Refusal EDIT_BLIND without the header; EDIT_CROSSED for a tag that none of ours can
   *     match
   */
  static int in(@Nullable String ifMatch) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw new Refusal(RefusalCode.EDIT_BLIND);
    }
    Matcher tag = TAG.matcher(ifMatch);
    if (!tag.matches()) {
      throw new Refusal(RefusalCode.EDIT_CROSSED);
    }
    return Integer.parseInt(tag.group(1));
  }
}
