package org.amphi.room;

import java.time.Instant;
import java.util.Optional;
import org.amphi.shared.ParticipantId;
import org.amphi.shared.RefusalCode;

/** Who comes into the line before a full room, and who goes out of it. Pure. */
final class Queueing {
  private Queueing() {}

  /** What those who wait may ask; all else is for those who are in. */
  static Optional<Decision> on(RoomState room, RoomCommand command, Instant at) {
    WaitingQueue queue = room.queue();
    if (command instanceof RoomCommand.CallQueue call) {
      // An alarm that an earlier one has taken the place of is no alarm any more.
      boolean current = queue.alarm().equals(Optional.of(call.due()));
      return Optional.of(
          Decision.nothing(current ? room.with(queue.withAlarm(Optional.empty())) : room));
    }
    if (command instanceof RoomCommand.Leave leave && queue.holds(leave.who())) {
      RoomState without = room.with(queue.without(each -> isOf(each, leave.who())));
      return Optional.of(Membership.done(without, leave));
    }
    if (command instanceof RoomCommand.LoseConnection lost && queue.holds(lost.who())) {
      WaitingQueue kept = queue.change(each -> isOf(each, lost.who()), each -> each.lost(at));
      return Optional.of(Decision.nothing(room.with(kept)));
    }
    return Optional.empty();
  }

  /** Gives somebody a place in the line; what he is told of it follows from the whole line. */
  static Decision join(RoomState room, RoomCommand.Join join) {
    WaitingQueue queue = room.queue();
    Optional<Waiting> before = queue.find(each -> each.isSamePerson(join));
    if (before.isPresent()) {
      return takeOver(room, join, before.get());
    }
    Waiting newcomer = Waiting.joining(join);
    // Without its host a session cannot begin: he is let in first, though the line be full.
    return queue.isFull() && !newcomer.isHost()
        ? Membership.refused(room, join, RefusalCode.QUEUE_FULL)
        : Decision.nothing(room.with(queue.and(newcomer)));
  }

  private static Decision takeOver(RoomState room, RoomCommand.Join join, Waiting before) {
    Waiting now = Waiting.joining(join);
    WaitingQueue queue =
        before.isHost() == now.isHost()
            ? room.queue().change(before::equals, each -> now)
            : room.queue().without(before::equals).and(now);
    return before.isHere()
        ? Decision.of(room.with(queue), new RoomEvent.Replaced(before.who()))
        : Decision.nothing(room.with(queue));
  }

  private static boolean isOf(Waiting waiting, ParticipantId who) {
    return waiting.who().equals(who);
  }
}
