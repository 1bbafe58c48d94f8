package org.amphi.room;

import org.amphi.media.Source;

/** What a room makes do with when its media server is strained. Pure. */
final class Squeezing {
  private Squeezing() {}

  static Decision on(RoomState room, RoomCommand.Squeeze strained) {
    if (room.strain() == strained.strain()) {
      return Decision.nothing(room);
    }
    RoomState next = room.with(strained.strain());
    Decision told = Decision.of(next, new RoomEvent.StrainChanged(strained.strain()));
    MediaRequest[] limits =
        next.participants().values().stream()
            .filter(each -> each.isSending(Source.CAMERA))
            .map(each -> each.stream(Source.CAMERA))
            .map(camera -> new MediaRequest.LimitStream(camera, Bitrates.of(next, Source.CAMERA)))
            .toArray(MediaRequest[]::new);
    return told.asking(limits).then(Distribution.refresh(told.next()));
  }
}
