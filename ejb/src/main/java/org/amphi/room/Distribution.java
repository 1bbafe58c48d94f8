package org.amphi.room;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.amphi.media.ConnectionId;
import org.amphi.media.Layer;
import org.amphi.media.Reception;
import org.amphi.media.ReceptionId;
import org.amphi.media.Selection;
import org.amphi.media.StreamId;
import org.amphi.shared.ParticipantId;
import org.amphi.shared.RefusalCode;

/** What people receive: the mix, and the pictures that they show. Pure. */
final class Distribution {
  private Distribution() {}

  static Optional<Decision> on(RoomState room, RoomCommand command) {
    if (command instanceof RoomCommand.Receive receive) {
      return Optional.of(start(room, receive));
    }
    if (command instanceof RoomCommand.Show show) {
      return Optional.of(show(room, show));
    }
    if (command instanceof RoomCommand.RestartReceiving restart) {
      return Optional.of(restart(room, restart));
    }
    if (command instanceof RoomCommand.Answer answer) {
      return Optional.of(answer(room, answer));
    }
    if (command instanceof RoomCommand.TrickleReceiving trickle) {
      return Optional.of(candidate(room, trickle));
    }
    if (command instanceof RoomCommand.Offered offered) {
      return Optional.of(
          current(room, offered.who(), offered.round())
              .map(p -> offered(room, p, offered.offers()))
              .orElseGet(() -> Decision.nothing(room)));
    }
    if (command instanceof RoomCommand.AnswerTaken taken) {
      return Optional.of(
          current(room, taken.who(), taken.round())
              .map(p -> taken(room, p, taken))
              .orElseGet(() -> Membership.overtaken(room, taken.who(), taken.ref())));
    }
    if (command instanceof RoomCommand.ReceptionFailed failed) {
      return Optional.of(
          current(room, failed.who(), failed.round())
              .map(p -> failed(room, p, failed))
              .orElseGet(() -> Membership.overtaken(room, failed.who(), failed.ref())));
    }
    return Optional.empty();
  }

  /** Asks the media server for everybody who is to receive something else than was asked for. */
  static Decision refresh(RoomState room) {
    return refresh(room, room.participants().values());
  }

  private static Decision refresh(RoomState room, Collection<Participant> receivers) {
    List<Participant> waiting = new ArrayList<>();
    List<Participant> changed = new ArrayList<>();
    List<MediaRequest> requests = new ArrayList<>();
    for (Participant receiver : receivers) {
      Receiving receiving = receiver.receiving();
      if (receiving.wanted() && !receiving.busy()) {
        Selection wanted = Choosing.of(room, receiver);
        if (!receiving.asked().hasSameStreams(wanted)) {
          waiting.add(receiver);
        } else if (!receiving.asked().equals(wanted)) {
          changed.add(receiver.with(receiving.preferring(wanted)));
          requests.addAll(layers(receiver, wanted));
        }
      }
    }
    for (Participant next : Pacing.next(room, waiting)) {
      Selection wanted = Choosing.of(room, next);
      changed.add(next.with(next.receiving().asking(wanted, room.seq())));
      requests.add(new MediaRequest.StartReceiving(next.id(), next.receiving().round(), wanted));
    }
    // One copy of the room for all: in a full one everybody is asked for at once.
    return new Decision(room.with(changed), List.of(), List.copyOf(requests));
  }

  private static List<MediaRequest> layers(Participant receiver, Selection wanted) {
    Map<StreamId, Layer> before = receiver.receiving().asked().streams();
    return wanted.streams().entrySet().stream()
        .filter(each -> each.getValue() != before.get(each.getKey()))
        .<MediaRequest>map(
            each -> new MediaRequest.PreferLayer(receiver.id(), each.getKey(), each.getValue()))
        .toList();
  }

  private static Decision start(RoomState room, RoomCommand.Receive receive) {
    Participant receiver = room.participants().get(receive.who());
    if (receiver == null) {
      return Decision.nothing(room);
    }
    boolean again = receiver.receiving().wanted();
    RoomState started = room.with(receiver.with(receiver.receiving().started()));
    Decision done = Membership.done(started, receive);
    if (again) {
      done = done.asking(new MediaRequest.StopReceiving(receive.who()));
    }
    return done.then(refresh(done.next()));
  }

  private static Decision show(RoomState room, RoomCommand.Show show) {
    Participant viewer = room.participants().get(show.who());
    if (viewer == null) {
      return Decision.nothing(room);
    }
    RoomState shown = room.with(viewer.with(viewer.receiving().showing(show.pictures())));
    Decision done = Membership.done(shown, show);
    return done.then(refresh(done.next(), List.of(shown.participants().get(show.who()))));
  }

  private static Decision restart(RoomState room, RoomCommand.RestartReceiving restart) {
    Participant receiver = room.participants().get(restart.who());
    ReceptionId reception = new ReceptionId(restart.who(), restart.reception());
    if (receiver == null
        || receiver.receiving().busy()
        || !receiver.receiving().connections().contains(reception)) {
      return Membership.refused(room, restart, RefusalCode.OUT_OF_ORDER);
    }
    Receiving restarting = receiver.receiving().restarting();
    return Membership.done(room.with(receiver.with(restarting)), restart)
        .asking(new MediaRequest.RestartReception(reception, restarting.round()));
  }

  private static Decision answer(RoomState room, RoomCommand.Answer answer) {
    Participant receiver = room.participants().get(answer.who());
    ReceptionId reception = new ReceptionId(answer.who(), answer.reception());
    if (receiver == null || !receiver.receiving().open().contains(reception)) {
      return Membership.refused(room, answer, RefusalCode.OUT_OF_ORDER);
    }
    Receiving answered = receiver.receiving().answered(reception);
    return Decision.nothing(room.with(receiver.with(answered)))
        .asking(
            new MediaRequest.AcceptAnswer(
                reception, answered.round(), answer.ref(), answer.answer()));
  }

  private static Decision candidate(RoomState room, RoomCommand.TrickleReceiving trickle) {
    ReceptionId reception = new ReceptionId(trickle.who(), trickle.reception());
    return room.find(trickle.who())
        .filter(p -> p.receiving().connections().contains(reception))
        .map(p -> new ConnectionId.Receiving(reception))
        .map(to -> new MediaRequest.AddCandidate(to, trickle.candidate()))
        .map(request -> Decision.nothing(room).asking(request))
        .orElseGet(() -> Decision.nothing(room));
  }

  private static Decision offered(RoomState room, Participant receiver, List<Reception> offers) {
    Set<ReceptionId> ids =
        offers.stream().map(Reception::id).collect(Collectors.toUnmodifiableSet());
    RoomState next = room.with(receiver.with(receiver.receiving().offered(ids)));
    RoomEvent[] told =
        offers.stream()
            .map(offer -> new RoomEvent.ReceptionOffered(receiver.id(), offer))
            .toArray(RoomEvent[]::new);
    Decision decision = Decision.of(next, told);
    return decision.then(refresh(decision.next()));
  }

  private static Decision taken(
      RoomState room, Participant receiver, RoomCommand.AnswerTaken taken) {
    RoomState next = room.with(receiver.with(receiver.receiving().taken()));
    Decision done = Decision.of(next, new RoomEvent.Done(taken.who(), taken.ref()));
    return done.then(refresh(done.next()));
  }

  private static Decision failed(
      RoomState room, Participant receiver, RoomCommand.ReceptionFailed failed) {
    // The browser starts again with a new round; what is asked for now would fail the same way.
    RoomState stopped = room.with(receiver.with(receiver.receiving().stopped()));
    Decision refused =
        Decision.of(stopped, new RoomEvent.Refused(failed.who(), failed.ref(), failed.code()))
            .asking(new MediaRequest.StopReceiving(failed.who()));
    return refused.then(refresh(refused.next()));
  }

  private static Optional<Participant> current(RoomState room, ParticipantId who, int round) {
    return room.find(who).filter(p -> p.receiving().round() == round);
  }
}
