package org.amphi.room;

import java.time.Duration;
import java.util.Optional;

/**
 * Keeps the places of pictures that went down with a media server until they come back: otherwise
 * those who wait would take them, and the curve would refuse the cameras that were on. Pure.
 */
final class Holding {
  /** From one's turn to start again on; a browser needs a second or two. */
  static final Duration KEPT = Duration.ofSeconds(20);

  private Holding() {}

  static Optional<Decision> on(RoomState room, RoomCommand command) {
    return command instanceof RoomCommand.ReleasePlaces release
        ? Optional.of(
            room.find(release.who())
                .map(Participant::withoutLost)
                .map(room::with)
                .map(Decision::nothing)
                .orElseGet(() -> Decision.nothing(room)))
        : Optional.empty();
  }

  /** That decision, and an end to the places of those whose turn it is to start again. */
  static Decision after(Decision decided) {
    Decision all = decided;
    for (RoomEvent event : decided.events()) {
      if (event instanceof RoomEvent.RenewMedia turn && holds(decided.next(), turn)) {
        RoomCommand release = new RoomCommand.ReleasePlaces(turn.to());
        all = all.then(Decision.of(all.next(), new RoomEvent.Alarm(KEPT, release)));
      }
    }
    return all;
  }

  private static boolean holds(RoomState room, RoomEvent.RenewMedia turn) {
    return room.find(turn.to())
        .filter(each -> each.pictures().anyMatch(source -> each.publication(source).isLost()))
        .isPresent();
  }
}
