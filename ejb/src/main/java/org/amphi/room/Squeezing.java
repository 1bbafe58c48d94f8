package org.amphi.room;

/** What a room makes do with when its media server is strained. Pure. */
final class Squeezing {
  private Squeezing() {}

  static Decision on(RoomState room, RoomCommand.Squeeze strained) {
    if (room.strain() == strained.strain()) {
      return Decision.nothing(room);
    }
    RoomState next = room.with(strained.strain());
    Decision told = Decision.of(next, new RoomEvent.StrainChanged(strained.strain()));
    return told.asking(Bitrates.limits(next)).then(Distribution.refresh(told.next()));
  }
}
