package org.amphi.media.janus;

import static org.amphi.media.janus.JanusHandle.body;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.amphi.media.Layer;
import org.amphi.media.Selection;
import org.amphi.media.StreamId;
import org.amphi.shared.RoomId;

/** What a subscriber asks of a VideoRoom to receive one selection instead of another. */
record JanusChange(Selection before, Selection after) {

  boolean isOfLayersOnly() {
    return before.hasSameStreams(after);
  }

  /** What goes on and is wanted in another layer. */
  Map<StreamId, Layer> layers() {
    Map<StreamId, Layer> changed = new HashMap<>(after.streams());
    changed.entrySet().removeAll(before.streams().entrySet());
    changed.keySet().retainAll(before.ids());
    return changed;
  }

  ObjectNode join(RoomId room) {
    ObjectNode join =
        body("join")
            .put("ptype", "subscriber")
            .put("room", room.toString())
            .put("use_msid", true)
            // When a feed goes, the room says so and asks for an update: Janus need not offer.
            .put("autoupdate", false);
    added(join.putArray("streams"));
    return join;
  }

  ObjectNode update() {
    ObjectNode update = body("update");
    ArrayNode added = JanusWire.JSON.createArrayNode();
    added(added);
    ArrayNode dropped = JanusWire.JSON.createArrayNode();
    before.ids().stream()
        .filter(stream -> !after.ids().contains(stream))
        .forEach(stream -> dropped.addObject().put("feed", stream.toString()));
    if (before.mix() && !after.mix()) {
      dropped.addObject().put("feed", JanusMix.FEED);
    }
    // Janus takes no empty list.
    if (!added.isEmpty()) {
      update.set("subscribe", added);
    }
    if (!dropped.isEmpty()) {
      update.set("unsubscribe", dropped);
    }
    return update;
  }

  private void added(ArrayNode into) {
    if (after.mix() && !before.mix()) {
      into.addObject().put("feed", JanusMix.FEED);
    }
    after
        .streams()
        .forEach(
            (stream, layer) -> {
              if (!before.ids().contains(stream)) {
                into.addObject()
                    .put("feed", stream.toString())
                    .put("substream", JanusLayers.substream(layer));
              }
            });
  }

  /** The wanted without the feed that Janus names as the one that is not there. */
  Optional<Selection> withoutFeedOf(String words) {
    Map<StreamId, Layer> rest = new HashMap<>(after.streams());
    boolean found = rest.keySet().removeIf(stream -> words.contains("(" + stream + ")"));
    return found ? Optional.of(new Selection(after.mix(), rest)) : Optional.empty();
  }
}
