package org.amphi.media.janus;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amphi.media.Reception;
import org.amphi.media.Reception.Kind;
import org.amphi.media.Reception.Section;
import org.amphi.media.StreamId;

/** Which section of a subscriber's connection carries which feed, as Janus said it last. */
record JanusSections(List<Section> carried) {
  static final JanusSections NONE = new JanusSections(List.of());

  /** Sections that Janus keeps for later carry nothing, and are left out. */
  static JanusSections of(JsonNode told, Set<StreamId> known) {
    Map<String, StreamId> feeds = new HashMap<>();
    known.forEach(stream -> feeds.put(stream.toString(), stream));
    List<Section> carried = new ArrayList<>();
    for (JsonNode section : told.path("streams")) {
      String mid = section.path("mid").asText();
      String feed = section.path("feed_id").asText();
      StreamId stream = feeds.get(feed);
      if (!section.path("active").asBoolean()) {
        continue;
      }
      if (stream != null) {
        carried.add(Section.of(mid, stream, kind(section)));
      } else if (feed.equals(JanusMix.FEED)) {
        carried.add(Section.ofMix(mid));
      }
    }
    return new JanusSections(List.copyOf(carried));
  }

  private static Kind kind(JsonNode section) {
    return section.path("type").asText().equals("audio") ? Kind.AUDIO : Kind.VIDEO;
  }

  /** The section with the picture of a stream. */
  Optional<String> picture(StreamId stream) {
    return carried.stream()
        .filter(section -> section.kind() == Kind.VIDEO)
        .filter(section -> section.stream().filter(stream::equals).isPresent())
        .map(Reception.Section::mid)
        .findFirst();
  }

  /** Whose picture a section carries. */
  Optional<StreamId> stream(String mid) {
    return carried.stream()
        .filter(section -> section.kind() == Kind.VIDEO && section.mid().equals(mid))
        .findFirst()
        .flatMap(Reception.Section::stream);
  }
}
