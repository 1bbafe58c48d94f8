package org.amphi.media.janus;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.amphi.media.StreamId;

/**
 * Who of those that send is there, as Janus itself says it: after its events were missed for a
 * moment.
 */
final class JanusRoll {
  private JanusRoll() {}

  static void call(JanusControl control, Collection<JanusSender> senders) {
    List<JanusSender> asked = List.copyOf(senders);
    control
        .pictures()
        .ask(control.body("listparticipants"))
        .thenCombine(
            control.voices().ask(control.body("listparticipants")),
            (pictures, voices) -> {
              Set<String> there = present(pictures, "publisher");
              there.addAll(present(voices, "setup"));
              asked.forEach(sender -> tell(sender, there));
              return there.size();
            });
  }

  private static Set<String> present(JsonNode told, String mark) {
    Set<String> present = new HashSet<>();
    for (JsonNode one : JanusHandle.data(told).path("participants")) {
      if (one.path(mark).asBoolean()) {
        present.add(one.path("id").asText());
      }
    }
    return present;
  }

  private static void tell(JanusSender sender, Set<String> there) {
    StreamId stream = sender.stream();
    boolean flows = there.contains(stream.toString());
    // One that is still connecting says so itself; a telephone has no connection to set up.
    if (flows || (sender.flows() && !(sender instanceof JanusPhone))) {
      sender.flows(flows);
    }
  }
}
