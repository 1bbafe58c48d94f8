package org.amphi.media.relay;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Hands out the right to use the relay for a time: a user name that holds its own end, and the
 * credential that only who knows the relay's secret can derive from it
 * (draft-uberti-behave-turn-rest-00, coturn's {@code use-auth-secret}). Thread-safe.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class RelayAccess {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int NAME_BYTES = 8;

  @Resource(lookup = "java:global/amphi/turn-urls")
  private String urls;

  @Resource(lookup = "java:global/amphi/turn-secret")
  private String secret;

  private Clock clock;

  protected RelayAccess() {}

  @Inject
  RelayAccess(Clock clock) {
    this.clock = clock;
  }

  RelayAccess(String urls, String secret, Clock clock) {
    this.urls = urls;
    this.secret = secret;
    this.clock = clock;
  }

  /**
   * The relays for one visitor; empty where the installation has none. The relay asks for the
   * credential again every few minutes, so the validity must last as long as the visit may.
   */
  public List<IceServer> servers(Duration validity) {
    List<String> addresses = RelayAddresses.of(urls);
    if (addresses.isEmpty() || RelayAddresses.isNone(secret)) {
      return List.of();
    }
    byte[] name = new byte[NAME_BYTES];
    RANDOM.nextBytes(name);
    long end = clock.instant().plus(validity).getEpochSecond();
    String username = end + ":" + HexFormat.of().formatHex(name);
    return List.of(new IceServer(addresses, username, credential(secret, username)));
  }

  static String credential(String secret, String username) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
      return Base64.getEncoder()
          .encodeToString(mac.doFinal(username.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has HmacSHA1", e);
    }
  }
}
