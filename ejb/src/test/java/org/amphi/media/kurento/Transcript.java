package org.amphi.media.kurento;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A session with a real Kurento, as it went over its sockets. */
record Transcript(List<Frame> frames) {

  /**
   * One thing that happened.
   *
   * @param at milliseconds since the epoch
   * @param socket its number
   * @param fromClient or else from the server
   * @param text what was sent; empty when a socket opened or closed
   * @param change open, close...; empty when something was sent
   */
  record Frame(long at, int socket, boolean fromClient, String text, String change) {
    /** What the server says by itself. */
    boolean isEvent() {
      return !fromClient && text.contains("\"onEvent\"");
    }
  }

  static Transcript read(String name) {
    InputStream resource =
        Objects.requireNonNull(Transcript.class.getResourceAsStream("/kurento/" + name), name);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      return new Transcript(
          lines.lines().map(FakeKurentoJson::parsed).map(Transcript::frame).toList());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Frame frame(JsonNode line) {
    return new Frame(
        line.path("t").asLong(),
        line.path("conn").asInt(),
        line.path("dir").asText().equals("c>s"),
        line.path("raw").asText(),
        line.path("ctl").asText());
  }
}
