package org.amphi.reporting;

/**
 * Figures of some visitors.
 *
 * @param sessions in which at least one of them was
 * @param accounts distinct by login
 * @param guests distinct seats: one who takes another link or browser is another guest
 * @param seconds of all their visits together
 */
public record Count(int sessions, int accounts, int guests, int visits, long seconds) {
  static final Count ZERO = new Count(0, 0, 0, 0, 0);

  private static final int SECONDS_OF_A_MINUTE = 60;

  static Count of(Distinct distinct, int visits, long seconds) {
    return new Count(distinct.sessions(), distinct.accounts(), distinct.guests(), visits, seconds);
  }

  Count plus(Count more) {
    return new Count(
        sessions + more.sessions,
        accounts + more.accounts,
        guests + more.guests,
        visits + more.visits,
        seconds + more.seconds);
  }

  /** Accounts and guests. */
  public int people() {
    return accounts + guests;
  }

  /** Whole minutes of the sum, rounded down once. */
  public long minutes() {
    return seconds / SECONDS_OF_A_MINUTE;
  }
}
