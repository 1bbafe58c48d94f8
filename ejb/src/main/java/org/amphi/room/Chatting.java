package org.amphi.room;

import java.time.Instant;
import java.util.Optional;

/** What people write to everybody: told once it is kept. Pure. */
final class Chatting {
  private Chatting() {}

  static Optional<Decision> on(RoomState room, RoomCommand command, Instant at) {
    if (command instanceof RoomCommand.Say say) {
      String name = room.find(say.who()).orElseThrow().name();
      ChatDraft draft = new ChatDraft(say.id(), say.who(), name, say.text(), at);
      return Optional.of(Decision.of(room, new RoomEvent.LineDecided(say.who(), say.ref(), draft)));
    }
    if (command instanceof RoomCommand.ReadChat read) {
      return Optional.of(
          Decision.of(room, new RoomEvent.ChatWanted(read.who(), read.ref(), read.before())));
    }
    return onOutcome(room, command);
  }

  private static Optional<Decision> onOutcome(RoomState room, RoomCommand command) {
    if (command instanceof RoomCommand.LineKept kept) {
      Decision done = Decision.of(room, new RoomEvent.Done(kept.who(), kept.ref()));
      // A line that was sent again was told when it was kept.
      return Optional.of(
          kept.isNew() ? done.then(Decision.of(room, new RoomEvent.LineSaid(kept.line()))) : done);
    }
    if (command instanceof RoomCommand.ChatFound found) {
      return Optional.of(
          Decision.of(room, new RoomEvent.ChatShown(found.who(), found.ref(), found.page())));
    }
    return Optional.empty();
  }
}
