package org.amphi.identity;

import java.util.Arrays;

/** Keys that are no secret. */
final class Keys {
  private Keys() {}

  /** A key of that byte only. */
  static InstallationKey of(int filling) {
    byte[] bytes = new byte[InstallationKey.LENGTH];
    Arrays.fill(bytes, (byte) filling);
    return new InstallationKey(bytes);
  }
}
