package org.amphi.shared;

import java.util.UUID;

/** Names a webinar and the live room that carries it. The text form is a lower-case UUID. */
public record RoomId(UUID value) {

  /**
   * Reads the text form.
   *
   * @throws Refusal NOT_FOUND when the text is not a UUID, since no room can have that name
   */
  public static RoomId of(String text) {
    try {
      UUID value = UUID.fromString(text);
      if (value.toString().equals(text)) {
        return new RoomId(value);
      }
    } catch (IllegalArgumentException notAnUuid) {
      // Told below, in the same words as an unknown room.
    }
    throw new Refusal(RefusalCode.NOT_FOUND);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
