package org.amphi.room;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.amphi.identity.SeatRole;
import org.amphi.room.Recovery.Phase;
import org.amphi.shared.ParticipantId;

/**
 * What a room does when its media server does not answer. A slow server is not a dead one: under a
 * rush it may leave the control connection unanswered for a second and forward every packet all the
 * same, and to move a full room then would make of a hiccup an interruption, and of one overloaded
 * server two. So those who receive are asked, and the room is rebuilt only when nothing comes in
 * any more. Pure.
 */
final class Doubting {
  /** Enough to know; nobody's answer alone decides, for one line may be cut by itself. */
  static final int WITNESSES = 12;

  /** What a browser needs to look twice at its counters, and the way there and back. */
  static final Duration PATIENCE = Duration.ofMillis(900);

  private Doubting() {}

  static Optional<Decision> on(RoomState room, RoomCommand command) {
    if (command instanceof RoomCommand.SuspectMedia suspect) {
      return Optional.of(suspect.suspect() ? doubt(room) : trust(room));
    }
    if (command instanceof RoomCommand.ReportFlow report) {
      return Optional.of(report(room, report));
    }
    if (command instanceof RoomCommand.EndDoubt end) {
      return Optional.of(
          room.recovery().doubting() == end.doubt() && isDoubted(room)
              ? conclude(room)
              : Decision.nothing(room));
    }
    return Optional.empty();
  }

  private static Decision doubt(RoomState room) {
    // While people come back in waves it is too early; the doubt is told again while it lasts.
    return room.recovery().phase() == Phase.CARRIED ? ask(room) : Decision.nothing(room);
  }

  private static Decision ask(RoomState room) {
    Set<ParticipantId> witnesses = witnesses(room);
    RoomState doubted = room.with(room.recovery().doubted(witnesses));
    List<RoomEvent> told = new ArrayList<>();
    witnesses.forEach(who -> told.add(new RoomEvent.CheckFlow(who)));
    told.add(
        new RoomEvent.Alarm(PATIENCE, new RoomCommand.EndDoubt(doubted.recovery().doubting())));
    return Decision.of(doubted, told.toArray(RoomEvent[]::new));
  }

  private static Set<ParticipantId> witnesses(RoomState room) {
    return room.participants().values().stream()
        .filter(each -> !each.receiving().connections().isEmpty())
        .sorted(Comparator.comparing(each -> each.role() != SeatRole.HOST))
        .limit(WITNESSES)
        .map(Participant::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Decision report(RoomState room, RoomCommand.ReportFlow report) {
    if (!isDoubted(room) || !room.recovery().asked().contains(report.who())) {
      return Decision.nothing(room);
    }
    if (report.flowing()) {
      return Decision.nothing(room.with(room.recovery().slow()));
    }
    RoomState denied = room.with(room.recovery().denied(report.who()));
    return denied.recovery().asked().isEmpty()
        ? Recovering.leave(denied)
        : Decision.nothing(denied);
  }

  /** Nobody said that anything comes in, and somebody that nothing does: the server is dead. */
  private static Decision conclude(RoomState room) {
    return room.recovery().denied() > 0 ? Recovering.leave(room) : ask(room);
  }

  private static Decision trust(RoomState room) {
    return isDoubted(room)
        ? Decision.nothing(room.with(room.recovery().trusted()))
        : Decision.nothing(room);
  }

  private static boolean isDoubted(RoomState room) {
    return room.recovery().phase() == Phase.DOUBTED;
  }
}
