package org.amphi.signalling;

import java.util.List;
import org.amphi.identity.SeatRole;
import org.amphi.media.Reception;
import org.amphi.room.ChatLine;
import org.amphi.room.Participant;
import org.amphi.room.RoomCommand;
import org.amphi.room.RoomEvent;

/** What happened in a room, as messages to browsers. Stateless. */
final class Herald {
  private Herald() {}

  static ServerMessage message(RoomEvent.Broadcast event, long seq) {
    if (event instanceof RoomEvent.ParticipantJoined joined) {
      return new ServerMessage.ParticipantJoined(seq, shown(joined.participant()));
    }
    if (event instanceof RoomEvent.ParticipantLeft left) {
      return new ServerMessage.ParticipantLeft(
          seq, left.participant().value(), ServerMessage.Departure.valueOf(left.reason().name()));
    }
    if (event instanceof RoomEvent.ParticipantChanged changed) {
      return new ServerMessage.ParticipantChanged(seq, shown(changed.participant()));
    }
    if (event instanceof RoomEvent.LineSaid said) {
      return new ServerMessage.ChatLine(seq, shown(said.line()));
    }
    if (event instanceof RoomEvent.MediaLost) {
      return new ServerMessage.MediaLost(seq);
    }
    if (event instanceof RoomEvent.RoomEnded ended) {
      return new ServerMessage.RoomEnded(seq, ServerMessage.Ending.valueOf(ended.ending().name()));
    }
    throw new IllegalArgumentException("nobody is told of " + event.getClass());
  }

  /**
   * A message for one alone.
   *
   * @param closesAt when the room closes (RFC 3339)
   */
  static ServerMessage message(RoomEvent.Addressed event, long seq, String closesAt) {
    if (event instanceof RoomEvent.Admitted in) {
      List<ServerMessage.Participant> all =
          in.room().participants().values().stream().map(Herald::shown).toList();
      SeatRole role = in.room().find(in.to()).orElseThrow().role();
      return new ServerMessage.Joined(seq, in.ref(), in.to().value(), shown(role), all, closesAt);
    }
    if (event instanceof RoomEvent.StreamPublished published) {
      return new ServerMessage.Published(seq, published.ref(), published.answer().sdp());
    }
    if (event instanceof RoomEvent.ReceptionOffered offered) {
      return offer(seq, offered.reception());
    }
    if (event instanceof RoomEvent.ChatShown chat) {
      List<ServerMessage.Line> lines = chat.page().lines().stream().map(Herald::shown).toList();
      return new ServerMessage.ChatHistory(seq, chat.ref(), lines, chat.page().more());
    }
    if (event instanceof RoomEvent.Replaced) {
      return new ServerMessage.Replaced(seq);
    }
    if (event instanceof RoomEvent.Done done) {
      return new ServerMessage.Done(seq, done.ref());
    }
    if (event instanceof RoomEvent.Refused refused) {
      boolean unasked = refused.ref() == RoomCommand.ReceptionFailed.UNASKED;
      return new ServerMessage.Refused(seq, unasked ? null : refused.ref(), refused.code().key());
    }
    throw new IllegalArgumentException("nobody is told of " + event.getClass());
  }

  private static ServerMessage offer(long seq, Reception reception) {
    List<ServerMessage.Section> sections =
        reception.streams().stream()
            .map(
                section ->
                    new ServerMessage.Section(
                        section.mid(),
                        section.stream().owner().value(),
                        ServerMessage.Kind.valueOf(section.kind().name())))
            .toList();
    return new ServerMessage.Offer(seq, reception.id().value(), reception.offer().sdp(), sections);
  }

  private static ServerMessage.Line shown(ChatLine line) {
    return new ServerMessage.Line(
        line.number(),
        line.id().toString(),
        line.participant(),
        line.name(),
        line.text(),
        line.at().toString());
  }

  private static ServerMessage.Participant shown(Participant participant) {
    return new ServerMessage.Participant(
        participant.id().value(),
        participant.name(),
        shown(participant.role()),
        participant.microphone(),
        participant.camera(),
        participant.isPublishing());
  }

  private static ServerMessage.Role shown(SeatRole role) {
    return ServerMessage.Role.valueOf(role.name());
  }
}
