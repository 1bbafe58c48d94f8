package org.amphi.web.preflight;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;

/** Random bytes: no proxy on the way can make them fewer. Immutable, made once. */
@ApplicationScoped
public class Noise {
  private final byte[] bytes = new byte[BandwidthResource.LONG];

  /** Makes them. */
  public Noise() {
    new SecureRandom().nextBytes(bytes);
  }

  /** Not to be changed. */
  byte[] bytes() {
    return bytes;
  }
}
