package org.amphi.room;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.amphi.shared.ParticipantId;
import org.amphi.shared.RoomId;

/** Remembers who came and went, in order. */
final class RecordingDoor implements RoomDoor {
  private final List<String> seen = new ArrayList<>();

  @Override
  public void entered(RoomId room, Participant who, Instant at) {
    seen.add(who.id() + " in at " + at);
  }

  @Override
  public void left(ParticipantId who, Instant at) {
    seen.add(who + " out at " + at);
  }

  List<String> seen() {
    return List.copyOf(seen);
  }
}
