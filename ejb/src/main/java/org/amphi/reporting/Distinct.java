package org.amphi.reporting;

import java.util.Set;

/** How many there are of whom and what is counted once, however often it is seen. */
record Distinct(int sessions, int accounts, int guests) {
  static final Distinct NONE = new Distinct(0, 0, 0);

  private static final String SESSION = "session:";
  private static final String ACCOUNT = "account:";

  /** The mark of a session among those of people, which begin with their kind too. */
  static String markOf(CountedVisit visit) {
    return SESSION + visit.session();
  }

  static Distinct of(Set<String> marks) {
    int sessions = 0;
    int accounts = 0;
    for (String mark : marks) {
      if (mark.startsWith(SESSION)) {
        sessions++;
      } else if (mark.startsWith(ACCOUNT)) {
        accounts++;
      }
    }
    return new Distinct(sessions, accounts, marks.size() - sessions - accounts);
  }
}
