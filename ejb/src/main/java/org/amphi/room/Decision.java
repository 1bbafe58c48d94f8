package org.amphi.room;

import java.util.ArrayList;
import java.util.List;

/**
 * What a room decided on a command.
 *
 * @param next the room from now on
 * @param events what happened, in order; to be told before the media requests are made
 * @param media what the media server is asked, in order
 */
public record Decision(RoomState next, List<RoomEvent> events, List<MediaRequest> media) {

  static Decision nothing(RoomState state) {
    return new Decision(state, List.of(), List.of());
  }

  static Decision of(RoomState next, RoomEvent... events) {
    return new Decision(next.after(events), List.of(events), List.of());
  }

  /** The same, and the media server is asked for this too. */
  Decision asking(MediaRequest... requests) {
    List<MediaRequest> all = new ArrayList<>(media);
    all.addAll(List.of(requests));
    return new Decision(next, events, List.copyOf(all));
  }

  /** This decision and then that one, which was made on this one's {@code next}. */
  Decision then(Decision later) {
    List<RoomEvent> allEvents = new ArrayList<>(events);
    allEvents.addAll(later.events);
    List<MediaRequest> allMedia = new ArrayList<>(media);
    allMedia.addAll(later.media);
    return new Decision(later.next, List.copyOf(allEvents), List.copyOf(allMedia));
  }
}
