package org.amphi.identity;

import java.util.UUID;

/** Names a link; public, unlike its secret. */
public record LinkId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
