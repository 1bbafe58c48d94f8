package org.amphi.room;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amphi.identity.SeatRole;
import org.amphi.room.RoomEvent.Departure;
import org.amphi.room.RoomEvent.Ending;
import org.amphi.shared.ParticipantId;
import org.amphi.shared.RefusalCode;

/** Who comes, who goes, and the end of the room. Pure. */
final class Membership {
  private Membership() {}

  static Optional<Decision> on(RoomState room, RoomCommand command, Instant at) {
    if (command instanceof RoomCommand.Leave leave) {
      Decision told =
          new Decision(room, List.of(new RoomEvent.Done(leave.who(), leave.ref())), List.of());
      return Optional.of(told.then(gone(room, leave.who(), Departure.LEFT, at)));
    }
    if (command instanceof RoomCommand.LoseConnection lost) {
      return Optional.of(gone(room, lost.who(), Departure.LOST, lost.heardAt()));
    }
    if (command instanceof RoomCommand.EndForAll end) {
      return Optional.of(endForAll(room, end));
    }
    if (command instanceof RoomCommand.Close close) {
      return Optional.of(over(room, close.ending()));
    }
    if (command instanceof RoomCommand.Resize resize) {
      return Optional.of(Decision.nothing(room.with(resize.capacity())));
    }
    if (command instanceof RoomCommand.Promise promise) {
      return Optional.of(Decision.nothing(room.with(promise.curve())));
    }
    return onRecords(room, command);
  }

  private static Optional<Decision> onRecords(RoomState room, RoomCommand command) {
    if (command instanceof RoomCommand.EndRecorded end) {
      Decision done = Decision.of(room, new RoomEvent.Done(end.who(), end.ref()));
      return Optional.of(done.then(over(room, Ending.ENDED_BY_HOST)));
    }
    if (command instanceof RoomCommand.ErrandFailed failed) {
      return Optional.of(
          Decision.of(room, new RoomEvent.Refused(failed.who(), failed.ref(), RefusalCode.FAULT)));
    }
    return Optional.empty();
  }

  private static Decision over(RoomState room, Ending ending) {
    return Decision.of(room.over(), new RoomEvent.RoomEnded(ending))
        .asking(new MediaRequest.EndMedia());
  }

  static Decision join(RoomState room, RoomCommand.Join join, Instant at) {
    if (room.find(join.who()).isPresent() || room.queue().holds(join.who())) {
      return refused(room, join, RefusalCode.ALREADY_JOINED);
    }
    Optional<Participant> before =
        room.participants().values().stream()
            .filter(each -> each.person().key().equals(join.person().key()))
            .findAny();
    if (before.isPresent()) {
      // One person has one seat: whoever comes again takes his own, though the room be full.
      Decision replaced = replace(room, before.get().id(), at);
      return replaced.then(admit(replaced.next(), join));
    }
    return room.queue().isEmpty() && Admission.placesLeft(room) > 0
        ? admit(room, join)
        : Queueing.join(room, join);
  }

  private static Decision replace(RoomState room, ParticipantId old, Instant at) {
    return Decision.of(room, new RoomEvent.Replaced(old))
        .then(gone(room, old, Departure.REPLACED, at));
  }

  static Decision admit(RoomState room, RoomCommand.Join join) {
    Participant newcomer = Participant.entering(join);
    Decision others = Decision.of(room.with(newcomer), new RoomEvent.ParticipantJoined(newcomer));
    // Admitted shows the room with the newcomer in it, and carries the number of that very event.
    List<RoomEvent> told = new ArrayList<>();
    told.add(new RoomEvent.Admitted(join.who(), join.ref(), others.next()));
    room.participants().values().stream()
        .filter(Participant::speaks)
        .forEach(each -> told.add(new RoomEvent.TalkTold(join.who(), each.id())));
    return others.then(Decision.of(others.next(), told.toArray(RoomEvent[]::new)));
  }

  private static Decision gone(RoomState room, ParticipantId who, Departure how, Instant at) {
    Optional<Participant> leaver = room.find(who);
    if (leaver.isEmpty()) {
      return Decision.nothing(room);
    }
    Decision left =
        Decision.of(room.without(who), new RoomEvent.ParticipantLeft(who, how, at))
            .asking(
                leaver
                    .get()
                    .streams()
                    .map(MediaRequest.EndStream::new)
                    .toArray(MediaRequest[]::new))
            .asking(new MediaRequest.StopReceiving(who));
    return left.then(Distribution.refresh(left.next()));
  }

  private static Decision endForAll(RoomState room, RoomCommand.EndForAll end) {
    return isHost(room, end.who())
        ? Decision.of(room, new RoomEvent.EndingDecided(end.who(), end.ref()))
        : refused(room, end, RefusalCode.NOT_ALLOWED);
  }

  static boolean isHost(RoomState room, ParticipantId who) {
    return room.find(who).filter(each -> each.role() == SeatRole.HOST).isPresent();
  }

  static Decision refused(RoomState room, RoomCommand.Request request, RefusalCode code) {
    return Decision.of(room, new RoomEvent.Refused(request.who(), request.ref(), code));
  }

  /** Answers a request that something newer made void: who asked must not wait for nothing. */
  static Decision overtaken(RoomState room, ParticipantId who, int ref) {
    boolean waits = ref != RoomCommand.ReceptionFailed.UNASKED && room.find(who).isPresent();
    return waits
        ? Decision.of(room, new RoomEvent.Refused(who, ref, RefusalCode.OUT_OF_ORDER))
        : Decision.nothing(room);
  }

  static Decision done(RoomState room, RoomCommand.Request request) {
    return Decision.of(room, new RoomEvent.Done(request.who(), request.ref()));
  }
}
