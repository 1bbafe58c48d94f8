package org.amphi.stack;

import java.util.List;
import java.util.Locale;

/**
 * The accounts that a demonstration starts with: two ministries, one manager, one administrator.
 */
public final class DemoAccounts {
  /** No 0, 1, l, o: nobody should wonder what they read. */
  private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";

  private static final int LETTERS = 16;
  private static final int GROUP = 4;

  private DemoAccounts() {}

  /** The accounts of an installation; the same key always gives the same passwords. */
  public static List<DemoAccount> of(InstallationKey key) {
    return List.of(
        account(key, "alice.martin", "Alice Martin", "education", "agent"),
        account(key, "bruno.leroy", "Bruno Leroy", "interieur", "agent"),
        account(key, "chloe.bernard", "Chloé Bernard", "education", "agent", "manager"),
        account(key, "david.moreau", "David Moreau", "interieur", "agent", "administrator"));
  }

  private static DemoAccount account(
      InstallationKey key, String login, String name, String ministry, String... groups) {
    return new DemoAccount(login, name, ministry, List.of(groups), password(key, login));
  }

  /** 80 bits of the derivation, grouped for reading: {@code abcd-efgh-ijkm-npqr}. */
  static String password(InstallationKey key, String login) {
    byte[] derived = key.derive("demo-account:" + login.toLowerCase(Locale.ROOT));
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < LETTERS; i++) {
      if (i > 0 && i % GROUP == 0) {
        text.append('-');
      }
      text.append(ALPHABET.charAt(derived[i] & (ALPHABET.length() - 1)));
    }
    return text.toString();
  }
}
