package org.amphi.room;

import java.util.Optional;
import org.amphi.media.ConnectionId;
import org.amphi.media.StreamId;
import org.amphi.shared.ParticipantId;
import org.amphi.shared.RefusalCode;

/** What people send: streams, microphones, cameras. Pure. */
final class Publishing {
  private Publishing() {}

  static Optional<Decision> on(RoomState room, RoomCommand command) {
    if (command instanceof RoomCommand.Publish publish) {
      return Optional.of(publish(room, publish));
    }
    if (command instanceof RoomCommand.Unpublish unpublish) {
      return Optional.of(unpublish(room, unpublish));
    }
    if (command instanceof RoomCommand.SetMicrophone set) {
      return Optional.of(
          room.find(set.who())
              .map(p -> switched(room, set, p.with(set.on(), p.camera())))
              .orElseGet(() -> Decision.nothing(room)));
    }
    if (command instanceof RoomCommand.SetCamera set) {
      return Optional.of(
          room.find(set.who())
              .map(p -> camera(room, set, p))
              .orElseGet(() -> Decision.nothing(room)));
    }
    if (command instanceof RoomCommand.Trickle trickle && trickle.reception().isEmpty()) {
      return Optional.of(candidate(room, trickle));
    }
    return onMedia(room, command);
  }

  private static Optional<Decision> onMedia(RoomState room, RoomCommand command) {
    if (command instanceof RoomCommand.StreamAnswered answered) {
      return Optional.of(
          current(room, answered.who(), answered.ref())
              .map(p -> Decision.of(room, published(answered)))
              .orElseGet(() -> Membership.overtaken(room, answered.who(), answered.ref())));
    }
    if (command instanceof RoomCommand.StreamFailed failed) {
      return Optional.of(
          current(room, failed.who(), failed.ref())
              .map(p -> failed(room, p, failed))
              .orElseGet(() -> Membership.overtaken(room, failed.who(), failed.ref())));
    }
    if (command instanceof RoomCommand.StreamFlowing flowing) {
      return Optional.of(
          current(room, flowing.stream())
              .filter(p -> p.publication().stage() == Publication.Stage.ASKED)
              .map(p -> changed(room, p.with(p.publication().flowing())))
              .orElseGet(() -> Decision.nothing(room)));
    }
    if (command instanceof RoomCommand.StreamEnded ended) {
      return Optional.of(
          current(room, ended.stream())
              .filter(p -> !p.publication().isNone())
              .map(p -> ended(room, p))
              .orElseGet(() -> Decision.nothing(room)));
    }
    return Optional.empty();
  }

  private static Decision publish(RoomState room, RoomCommand.Publish publish) {
    Participant sender = room.participants().get(publish.who());
    if (sender == null || !sender.publication().isNone()) {
      return Membership.refused(room, publish, RefusalCode.OUT_OF_ORDER);
    }
    if (publish.camera() && !sender.camera() && !room.hasCamera()) {
      return Membership.refused(room, publish, RefusalCode.CAMERAS_FULL);
    }
    Participant asking =
        sender
            .with(publish.microphone(), publish.camera())
            .with(sender.publication().asked(publish.ref()));
    return Decision.of(room.with(asking), new RoomEvent.ParticipantChanged(asking))
        .asking(new MediaRequest.StartStream(asking.stream(), publish.ref(), publish.offer()));
  }

  private static Decision unpublish(RoomState room, RoomCommand.Unpublish unpublish) {
    Participant sender = room.participants().get(unpublish.who());
    Decision done = Membership.done(room, unpublish);
    if (sender == null || sender.publication().isNone()) {
      return done;
    }
    return done.then(changed(room, sender.with(sender.publication().ended())))
        .asking(new MediaRequest.EndStream(sender.stream()));
  }

  private static Decision camera(RoomState room, RoomCommand.SetCamera set, Participant sender) {
    return set.on() && !sender.camera() && !room.hasCamera()
        ? Membership.refused(room, set, RefusalCode.CAMERAS_FULL)
        : switched(room, set, sender.with(sender.microphone(), set.on()));
  }

  private static Decision switched(RoomState room, RoomCommand.Request request, Participant after) {
    Decision done = Membership.done(room, request);
    return after.equals(room.participants().get(after.id()))
        ? done
        : done.then(changed(room, after));
  }

  private static Decision candidate(RoomState room, RoomCommand.Trickle trickle) {
    // A candidate of somebody who has left, or whose stream has ended, is ignored.
    return room.find(trickle.who())
        .filter(p -> !p.publication().isNone())
        .map(p -> new ConnectionId.Sending(p.stream()))
        .map(to -> new MediaRequest.AddCandidate(to, trickle.candidate()))
        .map(request -> Decision.nothing(room).asking(request))
        .orElseGet(() -> Decision.nothing(room));
  }

  private static Decision failed(
      RoomState room, Participant sender, RoomCommand.StreamFailed failed) {
    Decision refused =
        Decision.of(room, new RoomEvent.Refused(failed.who(), failed.ref(), failed.code()));
    return refused.then(changed(room, sender.with(sender.publication().ended())));
  }

  private static RoomEvent published(RoomCommand.StreamAnswered answered) {
    return new RoomEvent.StreamPublished(answered.who(), answered.ref(), answered.answer());
  }

  /** The sender, when that request is still the one that counts. */
  private static Optional<Participant> current(RoomState room, ParticipantId who, int ref) {
    return room.find(who).filter(p -> !p.publication().isNone() && p.publication().ref() == ref);
  }

  /** The sender, when that is the stream that he sends now, and not one before it. */
  private static Optional<Participant> current(RoomState room, StreamId stream) {
    return room.find(stream.owner()).filter(p -> p.stream().equals(stream));
  }

  /** The connection is gone; what is left of the stream at the media server goes too. */
  private static Decision ended(RoomState room, Participant sender) {
    return changed(room, sender.with(sender.publication().ended()))
        .asking(new MediaRequest.EndStream(sender.stream()));
  }

  private static Decision changed(RoomState room, Participant after) {
    Decision told = Decision.of(room.with(after), new RoomEvent.ParticipantChanged(after));
    return told.then(Distribution.refresh(told.next()));
  }
}
