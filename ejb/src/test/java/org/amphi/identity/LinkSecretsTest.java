package org.amphi.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LinkSecretsTest {
  private final LinkId link = new LinkId(new UUID(0, 1));
  private final LinkId other = new LinkId(new UUID(0, 2));
  private final LinkSecrets secrets = new LinkSecrets(Keys.of(1));

  @Test
  void aSecretCanBeShownAgainAfterARestart() {
    LinkSecrets restarted = new LinkSecrets(Keys.of(1));

    assertThat(restarted.linkSecret(link, 3)).isEqualTo(secrets.linkSecret(link, 3));
    assertThat(restarted.passSecret(link, 3, "p")).isEqualTo(secrets.passSecret(link, 3, "p"));
  }

  @Test
  void theFormOfASecretStaysSoThatLinksThatWereSentStayValid() {
    // HMAC-SHA256 under 32 bytes of 0x01 of "link\n00000000-0000-0000-0000-000000000001:1".
    assertThat(secrets.linkSecret(link, 1))
        .isEqualTo("2236JW_hS6eboLExodcAVkx3D74N7MQKGzZlfAVUFO0");
  }

  @Test
  void aSecretHas256BitsAndFitsIntoAnAddressWithoutEscapes() {
    assertThat(secrets.linkSecret(link, 1)).matches("[A-Za-z0-9_-]{43}");
    assertThat(secrets.passSecret(link, 1, "p")).matches("[A-Za-z0-9_-]{43}");
  }

  @Test
  void everyLinkVersionPurposeAndInstallationHasItsOwnSecret() {
    LinkSecrets elsewhere = new LinkSecrets(Keys.of(2));

    assertThat(
            Set.of(
                secrets.linkSecret(link, 1),
                secrets.linkSecret(link, 2),
                secrets.linkSecret(link, 11),
                secrets.linkSecret(other, 1),
                secrets.passSecret(link, 1, "p"),
                elsewhere.linkSecret(link, 1)))
        .hasSize(6);
  }

  @Test
  void onlyTheWholeSecretIsTheSame() {
    String secret = secrets.linkSecret(link, 1);

    assertThat(LinkSecrets.same(secret, secrets.linkSecret(link, 1))).isTrue();
    assertThat(LinkSecrets.same(secret, secret.substring(1))).isFalse();
    assertThat(LinkSecrets.same(secret, "")).isFalse();
    assertThat(LinkSecrets.same(secret, "A" + secret.substring(1) + "x")).isFalse();
  }

  @Test
  void aKeyOfAnotherLengthIsNone() {
    assertThatThrownBy(() -> new InstallationKey(new byte[31]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("31 bytes, not 32");
  }
}
