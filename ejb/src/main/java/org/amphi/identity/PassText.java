package org.amphi.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amphi.tenancy.MinistryCode;

/**
 * What a pass's cookie holds: {@code <link id>.<version>.<person>.<secret>}. The person is
 * base64url of {@code guest:<uuid>} or {@code account:<ministry>:<login>}.
 */
record PassText(UUID link, int version, String person, String secret) {
  private static final Pattern FORM =
      Pattern.compile(
          "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.([0-9]{1,9})"
              + "\\.([A-Za-z0-9_-]{1,1000})\\.([A-Za-z0-9_-]{43})");
  private static final Pattern PERSON =
      Pattern.compile("guest:([0-9a-f-]{36})|account:([a-z0-9-]{1,40}):(.+)");

  static Optional<PassText> parse(String text) {
    Matcher parts = FORM.matcher(text);
    return parts.matches()
        ? Optional.of(
            new PassText(
                UUID.fromString(parts.group(1)),
                Integer.parseInt(parts.group(2)),
                parts.group(3),
                parts.group(4)))
        : Optional.empty();
  }

  static String encode(Person person) {
    String text =
        person instanceof Person.Agent agent
            ? "account:" + agent.ministry() + ":" + agent.login()
            : person.key();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
  }

  /** Who it was made for; to be asked only once the secret has proved right. */
  Person holder() {
    Matcher parts = PERSON.matcher(new String(Base64.getUrlDecoder().decode(person), UTF_8));
    if (!parts.matches()) {
      throw new IllegalStateException("a pass that we signed names nobody");
    }
    return parts.group(1) != null
        ? new Person.Guest(UUID.fromString(parts.group(1)))
        : new Person.Agent(parts.group(3), new MinistryCode(parts.group(2)));
  }

  @Override
  public String toString() {
    return link + "." + version + "." + person + "." + secret;
  }
}
