package org.amphi.media.janus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.amphi.media.IceCandidate;
import org.amphi.media.Reception;
import org.amphi.media.ReceptionId;
import org.amphi.media.SdpAnswer;
import org.amphi.media.SdpOffer;
import org.amphi.media.StreamId;
import org.amphi.shared.RoomId;

/**
 * All that one participant receives, on one connection: a VideoRoom subscriber with many feeds.
 * Calls come one after the other, as the port demands; candidates come at any time.
 */
final class JanusReceiver {
  private final ReceptionId id;
  private final RoomId room;
  private final CompletionStage<JanusHandle> handle;
  private final Map<String, StreamId> feeds = new HashMap<>();
  private boolean joined;

  JanusReceiver(JanusConnection connection, RoomId room, ReceptionId id) {
    this.id = id;
    this.room = room;
    // A browser notices a lost receiving connection by itself and asks for another.
    this.handle = connection.attach(kind -> {});
  }

  ReceptionId id() {
    return id;
  }

  CompletionStage<List<Reception>> receive(Set<StreamId> wanted) {
    ObjectNode body;
    synchronized (this) {
      body = joined ? update(wanted) : join(wanted);
      feeds.clear();
      wanted.forEach(stream -> feeds.put(stream.toString(), stream));
      joined = true;
    }
    return handle.thenCompose(open -> open.ask(body)).thenApply(this::offers);
  }

  private ObjectNode join(Set<StreamId> wanted) {
    ObjectNode body =
        JanusHandle.body("join")
            .put("ptype", "subscriber")
            .put("room", room.toString())
            .put("use_msid", true)
            // When a feed goes, the room says so and asks for an update: Janus need not offer.
            .put("autoupdate", false);
    feedsOf(body.putArray("streams"), wanted);
    return body;
  }

  private ObjectNode update(Set<StreamId> wanted) {
    ObjectNode body = JanusHandle.body("update");
    Set<StreamId> added = new HashSet<>(wanted);
    added.removeAll(feeds.values());
    Set<StreamId> dropped = new HashSet<>(feeds.values());
    dropped.removeAll(wanted);
    if (!added.isEmpty()) {
      feedsOf(body.putArray("subscribe"), added);
    }
    if (!dropped.isEmpty()) {
      feedsOf(body.putArray("unsubscribe"), dropped);
    }
    return body;
  }

  private static void feedsOf(ArrayNode into, Set<StreamId> streams) {
    streams.forEach(stream -> into.addObject().put("feed", stream.toString()));
  }

  private synchronized List<Reception> offers(JsonNode event) {
    String sdp = event.path("jsep").path("sdp").asText();
    if (sdp.isEmpty()) {
      return List.of();
    }
    List<Reception.Section> sections = new ArrayList<>();
    for (JsonNode section : JanusHandle.data(event).path("streams")) {
      StreamId stream = feeds.get(section.path("feed_id").asText());
      if (stream != null && section.path("active").asBoolean()) {
        sections.add(Reception.Section.of(section.path("mid").asText(), stream, kindOf(section)));
      }
    }
    return List.of(new Reception(id, new SdpOffer(sdp), List.copyOf(sections)));
  }

  private static Reception.Kind kindOf(JsonNode section) {
    return section.path("type").asText().equals("audio")
        ? Reception.Kind.AUDIO
        : Reception.Kind.VIDEO;
  }

  CompletionStage<Void> accept(SdpAnswer answer) {
    return handle
        .thenCompose(open -> open.ask(JanusHandle.body("start"), answer))
        .thenApply(started -> null);
  }

  void candidate(IceCandidate candidate) {
    handle.thenAccept(open -> open.trickle(candidate));
  }

  CompletionStage<Void> stop() {
    return handle.thenCompose(JanusHandle::detach).exceptionally(neverAttached -> null);
  }
}
