package org.amphi.identity;

import java.util.Set;
import org.amphi.tenancy.MinistryCode;

/**
 * A signed-in agent, as the directory of accounts describes him.
 *
 * @param login unique in the installation
 * @param roles {@code agent}, {@code manager}, {@code administrator}
 */
public record Account(String login, String name, MinistryCode ministry, Set<String> roles) {}
