package org.amphi.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amphi.shared.Refusal;
import org.amphi.shared.RefusalCode;
import org.amphi.shared.RoomId;

/**
 * Exchanges what a link's URL carries for a pass, and reads a pass back from its cookie.
 *
 * <p>Shown link: {@code <link id>.<secret>}. The cookie ({@link PassText}) holds another secret
 * than the link, so that a cookie that leaks cannot be sent on as a link.
 */
@Stateless
public class Passes {
  private static final String UUID_FORM = "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";
  private static final Pattern SHOWN = Pattern.compile(UUID_FORM + "\\.([A-Za-z0-9_-]{43})");

  @Inject
  @SuppressWarnings("NullAway.Init")
  private Links links;

  @Inject
  @SuppressWarnings("NullAway.Init")
  private LinkSecrets secrets;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  public Passes() {}

  /** Without a container. */
  @SuppressWarnings("UnnecessaryAssignment")
  Passes(Links links, LinkSecrets secrets) {
    this.links = links;
    this.secrets = secrets;
  }

  /**
   * The pass that a shown link gives into that room. One who opens his invitation again stays who
   * he was.
   *
   * @param account who has signed in
   * @param kept the cookie that the browser has for that room, or an empty text
   * @throws Refusal UNKNOWN_LINK, or REVOKED_LINK when an earlier version of the link was shown
   */
  public Pass exchange(RoomId room, String shown, Optional<Account> account, String kept) {
    Matcher parts = SHOWN.matcher(shown);
    if (!parts.matches()) {
      throw new Refusal(RefusalCode.UNKNOWN_LINK);
    }
    Link link = linkInto(room, UUID.fromString(parts.group(1)), RefusalCode.UNKNOWN_LINK);
    String secret = parts.group(2);
    if (LinkSecrets.same(secret, secrets.linkSecret(link.id(), link.version()))) {
      Person person =
          account
              .map(Person::of)
              .or(() -> genuine(kept).map(PassText::holder))
              .orElseGet(Person::newGuest);
      return passOf(link, person);
    }
    throw new Refusal(wasValid(link, secret) ? RefusalCode.REVOKED_LINK : RefusalCode.UNKNOWN_LINK);
  }

  /**
   * The pass that a cookie keeps.
   *
   * @throws Refusal NO_PASS, or REVOKED_LINK when the link was renewed since
   */
  public Pass open(RoomId room, String kept) {
    PassText text = genuine(kept).orElseThrow(() -> new Refusal(RefusalCode.NO_PASS));
    Link link = linkInto(room, text.link(), RefusalCode.NO_PASS);
    if (text.version() != link.version()) {
      throw new Refusal(RefusalCode.REVOKED_LINK);
    }
    return passOf(link, text.holder());
  }

  /** The text of the cookie that keeps a pass. */
  public String kept(Pass pass) {
    String person = PassText.encode(pass.person());
    String secret = secrets.passSecret(pass.link(), pass.version(), person);
    return new PassText(pass.link().value(), pass.version(), person, secret).toString();
  }

  private Optional<PassText> genuine(String kept) {
    return PassText.parse(kept)
        .filter(
            text ->
                LinkSecrets.same(
                    text.secret(),
                    secrets.passSecret(new LinkId(text.link()), text.version(), text.person())));
  }

  /** What the URL of a link carries in its fragment. */
  public String shown(Link link) {
    return link.id() + "." + secrets.linkSecret(link.id(), link.version());
  }

  private Link linkInto(RoomId room, UUID id, RefusalCode otherwise) {
    return links
        .find(id)
        .filter(link -> link.room().equals(room))
        .orElseThrow(() -> new Refusal(otherwise));
  }

  private static Pass passOf(Link link, Person person) {
    return new Pass(link.id(), link.version(), link.room(), link.role(), person);
  }

  /** Whether the secret is one of the link's earlier ones; the last hundred are told apart. */
  private boolean wasValid(Link link, String secret) {
    for (int version = link.version() - 1; version > Math.max(0, link.version() - 101); version--) {
      if (LinkSecrets.same(secret, secrets.linkSecret(link.id(), version))) {
        return true;
      }
    }
    return false;
  }
}
