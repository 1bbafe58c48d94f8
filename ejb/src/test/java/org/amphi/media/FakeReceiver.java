package org.amphi.media;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amphi.media.Reception.Section;
import org.amphi.shared.ParticipantId;

/** All that one participant receives of the fake, on one connection. Thread-safe. */
final class FakeReceiver {
  private final ReceptionId id;
  private Selection selection = Selection.NOTHING;
  private List<Section> sections = List.of();
  private boolean offered;

  FakeReceiver(ParticipantId who) {
    id = new ReceptionId(who, UUID.randomUUID().toString());
  }

  ReceptionId id() {
    return id;
  }

  synchronized Selection selection() {
    return selection;
  }

  synchronized List<Reception> receive(
      Selection wanted, Map<StreamId, List<Reception.Kind>> kinds) {
    boolean same = selection.hasSameStreams(wanted);
    selection = wanted;
    if (same) {
      return List.of();
    }
    List<Section> carried = new ArrayList<>();
    if (wanted.mix()) {
      carried.add(Section.ofMix("mix"));
    }
    kinds.forEach(
        (stream, all) ->
            all.forEach(kind -> carried.add(Section.of(kind + "-" + stream, stream, kind))));
    sections = List.copyOf(carried);
    return List.of(offerAgain());
  }

  synchronized Reception offerAgain() {
    offered = true;
    StringBuilder sdp = new StringBuilder("v=0\r\n");
    sections.forEach(
        section ->
            sdp.append(section.kind() == Reception.Kind.AUDIO ? "m=audio" : "m=video")
                .append(" 9 RTP/AVP 96\r\n"));
    // A connection keeps a section when it carries nothing any more.
    String text = sections.isEmpty() ? sdp + "m=video 9 RTP/AVP 96\r\n" : sdp.toString();
    return new Reception(id, new SdpOffer(text), sections);
  }

  synchronized boolean answered() {
    boolean waited = offered;
    offered = false;
    return waited;
  }

  synchronized boolean prefer(StreamId stream, Layer layer) {
    boolean received = selection.ids().contains(stream);
    if (received) {
      selection = selection.with(stream, layer);
    }
    return received;
  }
}
