package org.amphi.identity;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.util.Base64;

/** Derives and checks the secrets of links, and of the cookies that stand for them. Thread-safe. */
public final class LinkSecrets {
  private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

  private final InstallationKey key;

  /** Secrets under that key. */
  public LinkSecrets(InstallationKey key) {
    this.key = key;
  }

  /** The secret of a link of that version: 43 characters of base64url (RFC 4648). */
  public String linkSecret(LinkId link, int version) {
    return TEXT.encodeToString(key.sign("link", link + ":" + version));
  }

  /** The secret of the cookie that a browser gets for such a link, and for that person. */
  String passSecret(LinkId link, int version, String person) {
    return TEXT.encodeToString(key.sign("pass", link + ":" + version + ":" + person));
  }

  /** Compares in a time that does not tell how much was right. */
  static boolean same(String one, String other) {
    return MessageDigest.isEqual(one.getBytes(US_ASCII), other.getBytes(US_ASCII));
  }
}
