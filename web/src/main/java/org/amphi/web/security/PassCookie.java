package org.amphi.web.security;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.List;
import org.amphi.identity.Pass;

/** The cookie that keeps a pass: one for each room, sent to that room's addresses only. */
public final class PassCookie {
  private static final String NAME = "amphi-pass";

  private PassCookie() {}

  /**
   * The value of {@link HttpHeaders#SET_COOKIE}: HttpOnly and SameSite=Strict (RFC 6265bis), until
   * the browser is closed.
   */
  public static String header(Pass pass, String value, boolean secure) {
    return NAME
        + "="
        + value
        + "; Path=/api/rooms/"
        + pass.room()
        + "; HttpOnly; SameSite=Strict"
        + (secure ? "; Secure" : "");
  }

  /** What the browser sent, or an empty text; {@code headers} are Cookie fields. */
  public static String value(List<String> headers) {
    // The path makes the browser choose; the name can be the same for all rooms.
    return headers.stream()
        .flatMap(header -> Arrays.stream(header.split(";", -1)))
        .map(String::strip)
        .filter(pair -> pair.startsWith(NAME + "="))
        .map(pair -> pair.substring(NAME.length() + 1))
        .findFirst()
        .orElse("");
  }
}
