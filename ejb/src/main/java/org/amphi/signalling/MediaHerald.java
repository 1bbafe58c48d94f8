package org.amphi.signalling;

import java.util.List;
import org.amphi.media.ConnectionId;
import org.amphi.media.Reception;
import org.amphi.media.Strain;
import org.amphi.room.RoomEvent;

/** What happened to somebody's sound and pictures, as messages to his browser. Stateless. */
final class MediaHerald {
  private MediaHerald() {}

  static ServerMessage message(RoomEvent.Addressed event, long seq) {
    if (event instanceof RoomEvent.StreamPublished published) {
      return new ServerMessage.Published(
          seq, published.ref(), published.answer().sdp(), published.bitrate());
    }
    if (event instanceof RoomEvent.ReceptionOffered offered) {
      return offer(seq, offered.reception());
    }
    if (event instanceof RoomEvent.CandidateFound found) {
      return new ServerMessage.RemoteCandidate(
          seq,
          connection(found.connection()),
          found.candidate().candidate(),
          found.candidate().mid(),
          found.candidate().index());
    }
    if (event instanceof RoomEvent.SourceStopped stopped) {
      return new ServerMessage.SourceStopped(
          seq, ClientMessage.SentSource.valueOf(stopped.source().name()));
    }
    if (event instanceof RoomEvent.TalkTold told) {
      return new ServerMessage.Speaking(seq, told.participant().value(), true);
    }
    if (event instanceof RoomEvent.RenewMedia) {
      return new ServerMessage.RenewMedia(seq);
    }
    if (event instanceof RoomEvent.CheckFlow) {
      return new ServerMessage.CheckFlow(seq);
    }
    throw new IllegalArgumentException("nobody is told of " + event.getClass());
  }

  static ServerMessage.Strain shown(Strain strain) {
    return ServerMessage.Strain.valueOf(strain.name());
  }

  private static String connection(ConnectionId connection) {
    return connection instanceof ConnectionId.Sending sending
        ? MediaTranslator.connection(sending.stream().source())
        : ((ConnectionId.Receiving) connection).reception().value();
  }

  private static ServerMessage offer(long seq, Reception reception) {
    List<ServerMessage.Section> sections =
        reception.sections().stream().map(MediaHerald::section).toList();
    return new ServerMessage.Offer(seq, reception.id().value(), reception.offer().sdp(), sections);
  }

  private static ServerMessage.Section section(Reception.Section section) {
    ServerMessage.Kind kind = ServerMessage.Kind.valueOf(section.kind().name());
    return section.stream()
        .map(
            stream ->
                new ServerMessage.Section(
                    section.mid(),
                    stream.owner().value(),
                    ServerMessage.Carried.valueOf(stream.source().name()),
                    kind))
        .orElseGet(
            () -> new ServerMessage.Section(section.mid(), null, ServerMessage.Carried.MIX, kind));
  }
}
