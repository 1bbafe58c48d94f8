package org.amphi.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoAccountsTest {
  @TempDir Path folder;

  @Test
  void thereAreTwoMinistriesAManagerAndAnAdministrator() {
    List<DemoAccount> accounts = DemoAccounts.of(key("installation.key"));

    assertThat(accounts).extracting(DemoAccount::ministry).contains("education", "interieur");
    assertThat(accounts)
        .flatExtracting(DemoAccount::groups)
        .contains("agent", "manager", "administrator");
  }

  @Test
  void passwordsAreReadableAndAllDifferent() {
    List<String> passwords =
        DemoAccounts.of(key("installation.key")).stream().map(DemoAccount::password).toList();

    assertThat(passwords)
        .doesNotHaveDuplicates()
        .allMatch(password -> password.matches("[a-z2-9]{4}(-[a-z2-9]{4}){3}"));
  }

  @Test
  void theSameKeyGivesTheSamePasswordsAndAnotherKeyOthers() {
    InstallationKey key = key("installation.key");

    assertThat(DemoAccounts.of(key)).isEqualTo(DemoAccounts.of(key("installation.key")));
    assertThat(DemoAccounts.password(key, "alice.martin"))
        .isNotEqualTo(DemoAccounts.password(key("other.key"), "alice.martin"));
  }

  private InstallationKey key(String name) {
    return InstallationKey.at(folder.resolve(name));
  }
}
