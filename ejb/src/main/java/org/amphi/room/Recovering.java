package org.amphi.room;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amphi.identity.SeatRole;
import org.amphi.room.Recovery.Phase;
import org.amphi.shared.ParticipantId;

/**
 * What a room does when its media server is gone: it looks for another, and has people come back in
 * waves, those first who are seen and heard. Pure.
 */
final class Recovering {
  /** Large enough for 350 people in 1.4 s, small enough that hosts and speakers are not behind. */
  static final int WAVE = 25;

  static final Duration BETWEEN_WAVES = Duration.ofMillis(100);
  private static final Duration FIRST_WAIT = Duration.ofMillis(250);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

  private Recovering() {}

  static Optional<Decision> on(RoomState room, RoomCommand command) {
    if (command instanceof RoomCommand.LoseMedia) {
      return Optional.of(lose(room));
    }
    if (command instanceof RoomCommand.LeaveMedia) {
      return Optional.of(leave(room));
    }
    if (command instanceof RoomCommand.MediaOpened) {
      return Optional.of(is(room, Phase.LOST) ? wave(room) : Decision.nothing(room));
    }
    if (command instanceof RoomCommand.MediaUnavailable) {
      return Optional.of(is(room, Phase.LOST) ? lookAgainLater(room) : Decision.nothing(room));
    }
    if (command instanceof RoomCommand.LookForMedia) {
      return Optional.of(
          is(room, Phase.LOST)
              ? Decision.nothing(room).asking(new MediaRequest.OpenMedia())
              : Decision.nothing(room));
    }
    if (command instanceof RoomCommand.RenewNext) {
      return Optional.of(is(room, Phase.RENEWING) ? wave(room) : Decision.nothing(room));
    }
    return Doubting.on(room, command);
  }

  /** The server is given up though it may be there: what it still has of the room is ended. */
  static Decision leave(RoomState room) {
    Decision left = Decision.nothing(room).asking(new MediaRequest.LeaveMedia());
    return left.then(lose(room));
  }

  private static Decision lose(RoomState room) {
    List<ParticipantId> order = order(room);
    List<Participant> bare =
        room.participants().values().stream().map(Participant::withoutMedia).toList();
    RoomState without = room.with(bare).with(room.recovery().lost(order));
    if (order.isEmpty()) {
      // Nobody sends or receives: the next who does opens a media room as the first one did.
      return Decision.of(without.with(without.recovery().trusted()), new RoomEvent.MediaLost());
    }
    return Decision.of(without, new RoomEvent.MediaLost()).asking(new MediaRequest.OpenMedia());
  }

  /** Hosts and those who are seen or heard, then the others as they came; who had nothing, not. */
  private static List<ParticipantId> order(RoomState room) {
    List<Participant> affected = new ArrayList<>(room.participants().values());
    affected.removeIf(each -> !each.sends() && !each.receiving().wanted());
    affected.sort(Comparator.comparing(Recovering::isListener));
    Set<ParticipantId> order = new LinkedHashSet<>(room.recovery().waiting());
    affected.forEach(each -> order.add(each.id()));
    return List.copyOf(order);
  }

  private static boolean isListener(Participant each) {
    return each.role() != SeatRole.HOST && !each.sends();
  }

  private static Decision lookAgainLater(RoomState room) {
    RoomState next = room.with(room.recovery().inVain());
    Duration wait = FIRST_WAIT.multipliedBy(next.recovery().attempts());
    Duration bounded = wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    return Decision.of(next, new RoomEvent.Alarm(bounded, new RoomCommand.LookForMedia()));
  }

  private static Decision wave(RoomState room) {
    List<ParticipantId> waiting =
        room.recovery().waiting().stream().filter(room.participants()::containsKey).toList();
    int size = Math.min(WAVE, waiting.size());
    List<ParticipantId> left = waiting.subList(size, waiting.size());
    List<RoomEvent> told = new ArrayList<>();
    waiting.subList(0, size).forEach(who -> told.add(new RoomEvent.RenewMedia(who)));
    if (!left.isEmpty()) {
      told.add(new RoomEvent.Alarm(BETWEEN_WAVES, new RoomCommand.RenewNext()));
    }
    RoomState next = room.with(room.recovery().renewing(List.copyOf(left)));
    return Decision.of(next, told.toArray(RoomEvent[]::new));
  }

  private static boolean is(RoomState room, Phase phase) {
    return room.recovery().phase() == phase;
  }
}
