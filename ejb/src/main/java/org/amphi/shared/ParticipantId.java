package org.amphi.shared;

import java.util.UUID;

/** One presence of one person in one room: a new one for each connection. */
public record ParticipantId(String value) {

  /** A fresh id, different from all others. */
  public static ParticipantId fresh() {
    return new ParticipantId(UUID.randomUUID().toString());
  }

  @Override
  public String toString() {
    return value;
  }
}
