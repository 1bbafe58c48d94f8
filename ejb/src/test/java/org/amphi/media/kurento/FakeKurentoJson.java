package org.amphi.media.kurento;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

/** Reads what came over the wire. */
final class FakeKurentoJson {
  private FakeKurentoJson() {}

  /**
   * The value of a text.
   *
   * @throws IllegalArgumentException when it is no JSON
   */
  static JsonNode parsed(String text) {
    try {
      JsonNode value = FakeObject.JSON.readTree(text);
      if (value.isMissingNode()) {
        throw new IllegalArgumentException("nothing");
      }
      return value;
    } catch (JsonProcessingException notJson) {
      throw new IllegalArgumentException(notJson);
    }
  }
}
