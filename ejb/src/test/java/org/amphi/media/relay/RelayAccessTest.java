package org.amphi.media.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.amphi.shared.MutableClock;
import org.junit.jupiter.api.Test;

class RelayAccessTest {
  private static final String URLS =
      "turn:relay.example:3478?transport=udp  turns:relay.example:443?transport=tcp";
  private static final String SECRET = "a secret that never leaves";

  private final MutableClock clock = new MutableClock(Instant.parse("2026-11-23T10:00:00Z"));

  private RelayAccess access(String urls, String secret) {
    return new RelayAccess(urls, secret, clock);
  }

  /** The second case of RFC 2202. */
  @Test
  void theCredentialIsTheBase64OfAnHmacSha1() {
    byte[] digest = HexFormat.of().parseHex("effcdf6ae5eb2fa2d27416d5f184df9c259a7c79");

    assertThat(RelayAccess.credential("Jefe", "what do ya want for nothing?"))
        .isEqualTo(Base64.getEncoder().encodeToString(digest));
  }

  @Test
  void theUserNameSaysWhenItEndsAndTheCredentialBelongsToIt() {
    IceServer server = access(URLS, SECRET).servers(Duration.ofHours(2)).get(0);

    long end = Instant.parse("2026-11-23T12:00:00Z").getEpochSecond();
    assertThat(server.username()).matches(end + ":[0-9a-f]{16}");
    assertThat(server.credential()).isEqualTo(RelayAccess.credential(SECRET, server.username()));
    assertThat(server.urls())
        .containsExactly(
            "turn:relay.example:3478?transport=udp", "turns:relay.example:443?transport=tcp");
  }

  @Test
  void twoVisitorsAtTheSameMomentAreTwoUsers() {
    RelayAccess access = access(URLS, SECRET);

    assertThat(access.servers(Duration.ofHours(1)).get(0).username())
        .isNotEqualTo(access.servers(Duration.ofHours(1)).get(0).username());
  }

  @Test
  void withoutAddressesOrSecretThereIsNoRelay() {
    assertThat(access("none", SECRET).servers(Duration.ofHours(1))).isEmpty();
    assertThat(access(" ", SECRET).servers(Duration.ofHours(1))).isEmpty();
    assertThat(access(URLS, "none").servers(Duration.ofHours(1))).isEmpty();
  }

  @Test
  void whatABrowserWouldStumbleOverIsLeftOut() {
    List<String> good =
        List.of("turn:10.0.0.1", "turns:[2001:db8::1]:443?transport=tcp", "turn:relay:3478");
    String setting =
        String.join(" ", good)
            + " http://relay turn:relay/path turn:user@relay turn:relay?transport=sctp turn:";

    assertThat(access(setting, SECRET).servers(Duration.ofHours(1)).get(0).urls()).isEqualTo(good);
  }

  @Test
  void whatIsLoggedOfItHoldsNoCredential() {
    IceServer server = access(URLS, SECRET).servers(Duration.ofHours(1)).get(0);

    assertThat(server.toString()).doesNotContain(server.credential());
  }
}
