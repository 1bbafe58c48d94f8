package org.amphi.web.security;

import jakarta.enterprise.context.RequestScoped;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.amphi.identity.Account;
import org.amphi.shared.Refusal;
import org.amphi.shared.RefusalCode;
import org.amphi.tenancy.MinistryCode;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.authz.Attributes;

/** The account behind a request, as the server's security domain describes it. */
@RequestScoped
public class Callers {
  /**
   * Who is calling.
   *
   * @throws Refusal SIGN_IN_REQUIRED when nobody is signed in
   */
  public Account account() {
    return find().orElseThrow(() -> new Refusal(RefusalCode.SIGN_IN_REQUIRED));
  }

  /**
   * Who is calling, when he may book and host.
   *
   * @throws Refusal SIGN_IN_REQUIRED, or NOT_ALLOWED for an account without the role {@code agent}
   */
  public Account agent() {
    Account account = account();
    if (!account.roles().contains("agent")) {
      throw new Refusal(RefusalCode.NOT_ALLOWED);
    }
    return account;
  }

  /** Who is calling, if he is signed in. */
  public Optional<Account> find() {
    SecurityDomain domain = SecurityDomain.getCurrent();
    return Optional.ofNullable(domain)
        .map(SecurityDomain::getCurrentSecurityIdentity)
        .filter(identity -> !identity.isAnonymous())
        .map(Callers::describe);
  }

  private static Account describe(SecurityIdentity identity) {
    Attributes attributes = identity.getAttributes();
    String login = identity.getPrincipal().getName();
    Set<String> roles = new LinkedHashSet<>();
    identity.getRoles().forEach(roles::add);
    return new Account(
        login,
        first(attributes, "name", login),
        new MinistryCode(first(attributes, "ministry", "unknown")),
        Set.copyOf(roles));
  }

  private static String first(Attributes attributes, String key, String otherwise) {
    return attributes.containsKey(key) ? attributes.getFirst(key) : otherwise;
  }
}
