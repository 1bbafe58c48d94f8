package org.amphi.room;

import java.time.Instant;
import org.amphi.shared.ParticipantId;
import org.amphi.shared.RoomId;

/** Keeps account of who comes and goes. Called in the rooms' turns; never waits. */
public interface RoomDoor {
  /** Somebody is in from that moment on. */
  void entered(RoomId room, Participant who, Instant at);

  /** He is no longer, from that moment on, which may lie some time back. */
  void left(ParticipantId who, Instant at);
}
