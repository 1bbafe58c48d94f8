package org.amphi.media.kurento;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.amphi.media.kurento.Transcript.Frame;

/**
 * Says to a server what a recorded client said, and holds each reply against the recorded one. Ids
 * differ from run to run: those of the record are exchanged for those that were given in their
 * place.
 */
final class Replay {
  private final KurentoWireFake server;
  private final long collection;
  private final Map<Integer, RawClient> sockets = new HashMap<>();
  private final Map<String, String> given =
      new TreeMap<>(Comparator.comparingInt(String::length).reversed().thenComparing(c -> c));
  private long collected;
  private int replies;

  /**
   * A replay to come.
   *
   * @param collection milliseconds between two turns of the recorded server's collector
   */
  Replay(KurentoWireFake server, long collection) {
    this.server = server;
    this.collection = collection;
  }

  /** How many replies were compared. */
  int of(Transcript transcript) {
    collected = transcript.frames().get(0).at();
    for (Frame frame : transcript.frames()) {
      collectUntil(frame.at());
      if (frame.text().isEmpty() && !frame.change().isEmpty()) {
        change(frame);
      } else if (frame.fromClient()) {
        of(frame.socket()).send(exchanged(frame.text()));
      } else if (!frame.isEvent()) {
        compare(FakeKurentoJson.parsed(frame.text()), of(frame.socket()).reply(), frame.text());
        replies++;
      }
    }
    sockets.values().forEach(RawClient::cut);
    return replies;
  }

  private void collectUntil(long time) {
    while (time - collected > collection) {
      collected += collection;
      server.collect();
    }
  }

  private void change(Frame frame) {
    if (frame.fromClient() && frame.change().equals("close")) {
      of(frame.socket()).cut();
    }
  }

  private RawClient of(int socket) {
    return sockets.computeIfAbsent(socket, number -> new RawClient(server.url()));
  }

  private String exchanged(String text) {
    String exchanged = text;
    for (Map.Entry<String, String> each : given.entrySet()) {
      exchanged = exchanged.replace(each.getKey(), each.getValue());
    }
    return exchanged;
  }

  private void compare(JsonNode recorded, JsonNode actual, String what) {
    assertThat(actual.getNodeType()).as(what).isEqualTo(recorded.getNodeType());
    if (recorded.isObject()) {
      assertThat(names(actual)).as(what).isEqualTo(names(recorded));
      recorded
          .properties()
          .forEach(
              each -> compare(each.getKey(), each.getValue(), actual.path(each.getKey()), what));
    }
  }

  private void compare(String name, JsonNode recorded, JsonNode actual, String what) {
    boolean free = name.equals("value") || name.equals("sessionId") || name.equals("serverId");
    if (free && recorded.isTextual() && isId(recorded.asText())) {
      given.put(recorded.asText(), actual.asText());
    } else if (name.equals("value") && recorded.isObject()) {
      // Statistics, or what the server is: its own for each.
      assertThat(actual.isObject()).as(what).isTrue();
    } else if (recorded.isValueNode() && !free && !name.equals("message")) {
      assertThat(actual).as(what).isEqualTo(recorded);
    } else if (name.equals("message") && !recorded.asText().startsWith("Unexpected")) {
      assertThat(actual.asText()).as(what).isEqualTo(exchanged(recorded.asText()));
    } else {
      compare(recorded, actual, what);
    }
  }

  private static boolean isId(String text) {
    return text.length() > 35 && !text.startsWith("v=0");
  }

  private static Iterable<String> names(JsonNode object) {
    Iterator<String> names = object.fieldNames();
    TreeMap<String, Boolean> sorted = new TreeMap<>();
    names.forEachRemaining(name -> sorted.put(name, true));
    return sorted.keySet();
  }
}
