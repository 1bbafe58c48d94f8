package org.amphi.identity;

import java.util.UUID;
import org.amphi.tenancy.MinistryCode;

/**
 * Somebody as far as we can tell one from another: whoever signed in, by his account; a guest, by
 * the seat that his browser was given with the link.
 */
public sealed interface Person {
  /** The same for the same person, in all rooms and for good. */
  String key();

  /** Somebody with an account. */
  record Agent(String login, MinistryCode ministry) implements Person {
    @Override
    public String key() {
      return "account:" + login;
    }
  }

  /** Somebody with nothing but a link, for as long as his browser keeps its cookie. */
  record Guest(UUID seat) implements Person {
    @Override
    public String key() {
      return "guest:" + seat;
    }
  }

  /** Who holds that account. */
  static Person of(Account account) {
    return new Agent(account.login(), account.ministry());
  }

  /** A guest whom we have not seen before. */
  static Person newGuest() {
    return new Guest(UUID.randomUUID());
  }
}
