package org.amphi.stack;

import java.util.List;

/**
 * A person who may sign in to try Amphi out.
 *
 * @param name full name, as it is shown
 * @param ministry code of the person's ministry
 * @param groups agent, manager, administrator
 * @param password derived from the installation's key, kept nowhere
 */
public record DemoAccount(
    String login, String name, String ministry, List<String> groups, String password) {
  /** The groups are copied. */
  public DemoAccount {
    groups = List.copyOf(groups);
  }
}
