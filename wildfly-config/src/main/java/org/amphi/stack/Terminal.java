package org.amphi.stack;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Plain lines, one per step: they read the same on a screen and in a log. */
record Terminal(PrintStream out) implements Progress {
  @Override
  public void starting(String part) {
    out.printf(Locale.ROOT, "  %-32s ", part + " ...");
    out.flush();
  }

  @Override
  public void ready(String part, Duration took) {
    out.printf(Locale.ROOT, "ready after %.1f s%n", took.toMillis() / 1000.0);
  }

  @Override
  public void note(String message) {
    out.println(message);
  }

  void welcome(EmbeddedStack stack, Duration took) {
    out.printf(
        Locale.ROOT,
        "%nAmphi is ready after %.1f s:  %s%n%n",
        took.toMillis() / 1000.0,
        stack.url());
    out.println("Accounts to try it out with (login, password, who):");
    for (DemoAccount account : stack.accounts()) {
      out.printf(
          "  %-15s %s   %s, %s, %s%n",
          account.login(),
          account.password(),
          account.name(),
          account.ministry(),
          String.join(" and ", account.groups()));
    }
    out.printf("%nData and logs: %s%nCtrl-C stops everything.%n", stack.data());
    out.flush();
  }
}
