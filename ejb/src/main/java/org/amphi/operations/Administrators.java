package org.amphi.operations;

import org.amphi.identity.Account;
import org.amphi.shared.Refusal;
import org.amphi.shared.RefusalCode;

/** Who may look after the installation. */
final class Administrators {
  private static final String ROLE = "administrator";

  private Administrators() {}

  /**
   * Lets administrators pass.
   *
   * @throws Refusal NOT_ALLOWED
   */
  static void check(Account caller) {
    if (!caller.roles().contains(ROLE)) {
      throw new Refusal(RefusalCode.NOT_ALLOWED);
    }
  }
}
