package org.amphi.room;

import java.util.Optional;
import org.amphi.media.ConnectionId;
import org.amphi.media.Source;
import org.amphi.shared.ParticipantId;
import org.amphi.shared.RefusalCode;

/** What people ask of what they send: cameras, screens, microphones. Pure. */
final class Publishing {
  private Publishing() {}

  static Optional<Decision> on(RoomState room, RoomCommand command) {
    if (command instanceof RoomCommand.Publish publish) {
      return Optional.of(withSender(room, publish, sender -> publish(room, publish, sender)));
    }
    if (command instanceof RoomCommand.Unpublish unpublish) {
      return Optional.of(withSender(room, unpublish, sender -> unpublish(room, unpublish, sender)));
    }
    if (command instanceof RoomCommand.RestartSending restart) {
      return Optional.of(withSender(room, restart, sender -> restart(room, restart, sender)));
    }
    if (command instanceof RoomCommand.SetMicrophone set) {
      return Optional.of(withSender(room, set, sender -> microphone(room, set, sender)));
    }
    if (command instanceof RoomCommand.StopSource stop) {
      return Optional.of(stop(room, stop));
    }
    if (command instanceof RoomCommand.TrickleSending trickle) {
      return Optional.of(candidate(room, trickle));
    }
    return Optional.empty();
  }

  private static Decision withSender(
      RoomState room,
      RoomCommand.Request request,
      java.util.function.Function<Participant, Decision> decide) {
    return room.find(request.who()).map(decide).orElseGet(() -> Decision.nothing(room));
  }

  private static Decision publish(RoomState room, RoomCommand.Publish publish, Participant sender) {
    Source source = publish.source();
    if (!sender.publication(source).isNone()) {
      return Membership.refused(room, publish, RefusalCode.OUT_OF_ORDER);
    }
    Optional<RefusalCode> noPlace =
        source == Source.MICROPHONE
            ? Optional.empty()
            : Admission.ofPicture(room, sender.publication(source));
    if (noPlace.isPresent()) {
      return Membership.refused(room, publish, noPlace.get());
    }
    Participant asking = sender.with(source, sender.publication(source).asked(publish.ref()));
    if (source == Source.MICROPHONE) {
      asking = asking.withMicrophone(publish.on());
    }
    int bitrate = Bitrates.of(room, source);
    return Decision.nothing(room.with(asking))
        .asking(
            new MediaRequest.StartStream(
                asking.stream(source), publish.ref(), publish.offer(), bitrate));
  }

  private static Decision unpublish(
      RoomState room, RoomCommand.Unpublish unpublish, Participant sender) {
    Publication publication = sender.publication(unpublish.source());
    if (publication.isLost()) {
      // He does not want to go on where the media server went down: others may have the place.
      Participant without = sender.with(unpublish.source(), publication.ended());
      return Membership.done(room.with(without), unpublish);
    }
    Decision done = Membership.done(room, unpublish);
    return publication.isNone() ? done : done.then(Streaming.end(room, sender, unpublish.source()));
  }

  private static Decision restart(
      RoomState room, RoomCommand.RestartSending restart, Participant sender) {
    if (sender.publication(restart.source()).isNone()) {
      return Membership.refused(room, restart, RefusalCode.OUT_OF_ORDER);
    }
    return Decision.nothing(room)
        .asking(
            new MediaRequest.RestartStream(
                sender.stream(restart.source()), restart.ref(), restart.offer()));
  }

  private static Decision microphone(
      RoomState room, RoomCommand.SetMicrophone set, Participant sender) {
    if (sender.publication(Source.MICROPHONE).isNone()) {
      return Membership.refused(room, set, RefusalCode.OUT_OF_ORDER);
    }
    return Membership.done(room, set).then(microphone(room, sender, set.on()));
  }

  private static Decision microphone(RoomState room, Participant sender, boolean open) {
    return sender.microphone() == open
        ? Decision.nothing(room)
        : Streaming.changed(room, sender.withMicrophone(open))
            .asking(new MediaRequest.MuteStream(sender.stream(Source.MICROPHONE), !open));
  }

  private static Decision stop(RoomState room, RoomCommand.StopSource stop) {
    if (!Membership.isHost(room, stop.who())) {
      return Membership.refused(room, stop, RefusalCode.NOT_ALLOWED);
    }
    Decision done = Membership.done(room, stop);
    Optional<Participant> sender =
        room.find(stop.whose()).filter(each -> each.publication(stop.source()).hasPlace());
    if (sender.isEmpty()) {
      return done;
    }
    Decision stopped =
        stop.source() == Source.MICROPHONE
            ? microphone(room, sender.get(), false)
            : Streaming.end(room, sender.get(), stop.source());
    return done.then(stopped)
        .then(
            Decision.of(stopped.next(), new RoomEvent.SourceStopped(stop.whose(), stop.source())));
  }

  private static Decision candidate(RoomState room, RoomCommand.TrickleSending trickle) {
    // A candidate of somebody who has left, or whose stream has ended, is ignored.
    ParticipantId who = trickle.who();
    return room.find(who)
        .filter(p -> !p.publication(trickle.source()).isNone())
        .map(p -> new ConnectionId.Sending(p.stream(trickle.source())))
        .map(to -> new MediaRequest.AddCandidate(to, trickle.candidate()))
        .map(request -> Decision.nothing(room).asking(request))
        .orElseGet(() -> Decision.nothing(room));
  }
}
