package org.amphi.room;

import java.util.Optional;
import org.amphi.media.ConnectionId;
import org.amphi.media.Source;
import org.amphi.media.StreamId;

/** What the media server says of the streams that it was asked for. Pure. */
final class Streaming {
  private Streaming() {}

  static Optional<Decision> on(RoomState room, RoomCommand command) {
    if (command instanceof RoomCommand.StreamAnswered answered) {
      return Optional.of(
          current(room, answered.stream())
              .map(p -> Decision.of(room, published(room, answered)))
              .orElseGet(() -> overtaken(room, answered.stream(), answered.ref())));
    }
    if (command instanceof RoomCommand.StreamFailed failed) {
      return Optional.of(
          current(room, failed.stream())
              .map(p -> failed(room, p, failed))
              .orElseGet(() -> overtaken(room, failed.stream(), failed.ref())));
    }
    if (command instanceof RoomCommand.RestartFailed failed) {
      return Optional.of(
          room.find(failed.stream().owner())
              .map(p -> new RoomEvent.Refused(p.id(), failed.ref(), failed.code()))
              .map(refused -> Decision.of(room, refused))
              .orElseGet(() -> Decision.nothing(room)));
    }
    return onNews(room, command);
  }

  private static Optional<Decision> onNews(RoomState room, RoomCommand command) {
    if (command instanceof RoomCommand.StreamFlowing flowing) {
      return Optional.of(
          current(room, flowing.stream())
              .filter(p -> !p.isSending(flowing.stream().source()))
              .map(p -> flowing(room, p, flowing.stream()))
              .orElseGet(() -> Decision.nothing(room)));
    }
    if (command instanceof RoomCommand.StreamEnded ended) {
      return Optional.of(
          current(room, ended.stream())
              .map(p -> end(room, p, ended.stream().source()))
              .orElseGet(() -> Decision.nothing(room)));
    }
    if (command instanceof RoomCommand.Talk talk) {
      return Optional.of(
          current(room, talk.voice())
              .map(p -> talked(room, p, p.withTalking(talk.talks())))
              .orElseGet(() -> Decision.nothing(room)));
    }
    if (command instanceof RoomCommand.ServerCandidate found) {
      return Optional.of(
          room.find(ownerOf(found.connection()))
              .map(p -> new RoomEvent.CandidateFound(p.id(), found.connection(), found.candidate()))
              .map(told -> Decision.of(room, told))
              .orElseGet(() -> Decision.nothing(room)));
    }
    return Optional.empty();
  }

  private static org.amphi.shared.ParticipantId ownerOf(ConnectionId connection) {
    return connection instanceof ConnectionId.Sending sending
        ? sending.stream().owner()
        : ((ConnectionId.Receiving) connection).reception().who();
  }

  private static RoomEvent published(RoomState room, RoomCommand.StreamAnswered answered) {
    StreamId stream = answered.stream();
    return new RoomEvent.StreamPublished(
        stream.owner(), answered.ref(), answered.answer(), Bitrates.of(room, stream.source()));
  }

  private static Decision failed(
      RoomState room, Participant sender, RoomCommand.StreamFailed failed) {
    Source source = failed.stream().source();
    Decision refused =
        Decision.of(room, new RoomEvent.Refused(sender.id(), failed.ref(), failed.code()));
    return refused.then(ended(room, sender, source));
  }

  private static Decision overtaken(RoomState room, StreamId stream, int ref) {
    return Membership.overtaken(room, stream.owner(), ref);
  }

  private static Decision flowing(RoomState room, Participant sender, StreamId stream) {
    Source source = stream.source();
    Participant sending = sender.with(source, sender.publication(source).flowing());
    Decision changed = changed(room, sending);
    // The connection is as the browser made it: what a microphone may send is for us to say.
    return source == Source.MICROPHONE && !sender.microphone()
        ? changed.asking(new MediaRequest.MuteStream(stream, true))
        : changed;
  }

  /** Ends a stream; what is left of it at the media server goes too. */
  static Decision end(RoomState room, Participant sender, Source source) {
    return ended(room, sender, source).asking(new MediaRequest.EndStream(sender.stream(source)));
  }

  private static Decision ended(RoomState room, Participant sender, Source source) {
    Participant without = sender.with(source, sender.publication(source).ended());
    return changed(
        room,
        source == Source.MICROPHONE ? without.withMicrophone(false).withTalking(false) : without);
  }

  /** What is told of a voice: a microphone that is closed, or does not flow yet, is no voice. */
  private static Decision talked(RoomState room, Participant before, Participant after) {
    RoomState next = room.with(after);
    return before.speaks() == after.speaks()
        ? Decision.nothing(next)
        : Decision.of(next, new RoomEvent.TalkChanged(after.id(), after.speaks()));
  }

  /** Tells what is new of somebody, and lets people receive what there is now. */
  static Decision changed(RoomState room, Participant after) {
    Participant before = room.find(after.id()).orElse(after);
    Decision told = Decision.of(room.with(after), new RoomEvent.ParticipantChanged(after));
    Decision heard = told.then(talked(told.next(), before, after));
    return heard.then(Distribution.refresh(heard.next()));
  }

  /** The sender, when that is the stream that he sends now, and not one before it. */
  private static Optional<Participant> current(RoomState room, StreamId stream) {
    return room.find(stream.owner())
        .filter(p -> !p.publication(stream.source()).isNone())
        .filter(p -> p.stream(stream.source()).equals(stream));
  }
}
