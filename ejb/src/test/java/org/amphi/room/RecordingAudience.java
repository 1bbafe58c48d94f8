package org.amphi.room;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.amphi.shared.ParticipantId;

/** Remembers what was told to whom. */
final class RecordingAudience implements RoomAudience {
  private final List<Told> all = new ArrayList<>();

  record Told(Set<ParticipantId> to, RoomEvent event, long seq) {}

  @Override
  public void tell(Collection<ParticipantId> to, RoomEvent event, long seq) {
    all.add(new Told(Set.copyOf(to), event, seq));
  }

  List<Told> all() {
    return List.copyOf(all);
  }

  List<RoomEvent> toldTo(ParticipantId who) {
    return all.stream().filter(each -> each.to().contains(who)).map(Told::event).toList();
  }

  /** The room as it was shown to one on coming in. */
  RoomState admissionOf(ParticipantId who) {
    return toldTo(who).stream()
        .filter(RoomEvent.Admitted.class::isInstance)
        .map(event -> ((RoomEvent.Admitted) event).room())
        .findFirst()
        .orElseThrow();
  }

  RoomEvent lastToldTo(ParticipantId who) {
    List<RoomEvent> events = toldTo(who);
    return events.get(events.size() - 1);
  }

  void forget() {
    all.clear();
  }
}
