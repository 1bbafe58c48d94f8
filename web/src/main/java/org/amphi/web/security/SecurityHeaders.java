package org.amphi.web.security;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What browsers must not do with any answer of ours. Scripts and styles run from our own files, or
 * with the nonce that this very answer carries (CSP Level 3); nothing is loaded from elsewhere.
 */
public class SecurityHeaders implements Filter {
  /** The request attribute that holds the nonce. */
  public static final String NONCE = "org.amphi.csp-nonce";

  private static final int NONCE_BYTES = 16;

  private final SecureRandom random = new SecureRandom();

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request instanceof HttpServletRequest http
        && response instanceof HttpServletResponse answer) {
      String nonce = nonce();
      http.setAttribute(NONCE, nonce);
      answer.setHeader("Content-Security-Policy", policy(nonce));
      answer.setHeader("X-Content-Type-Options", "nosniff");
      answer.setHeader("Referrer-Policy", "no-referrer");
      answer.setHeader("Cross-Origin-Opener-Policy", "same-origin");
      answer.setHeader("Cross-Origin-Resource-Policy", "same-origin");
      answer.setHeader(
          "Permissions-Policy",
          "camera=(self), microphone=(self), display-capture=(self), geolocation=(), usb=()");
      answer.setHeader("Cache-Control", caching(http.getRequestURI()));
    }
    chain.doFilter(request, response);
  }

  private String nonce() {
    byte[] bytes = new byte[NONCE_BYTES];
    random.nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static String policy(String nonce) {
    return "default-src 'none'; script-src 'self' 'nonce-"
        + nonce
        + "'; style-src 'self' 'nonce-"
        + nonce
        + "'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; media-src 'self'"
        + " blob:; manifest-src 'self'; base-uri 'none'; form-action 'self';"
        + " frame-ancestors 'none'";
  }

  /** Assets carry a hash of their content in their name; all else is asked for again. */
  private static String caching(String path) {
    return path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-store";
  }
}
