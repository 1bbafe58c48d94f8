package org.amphi.signalling;

import java.time.Duration;
import java.util.List;
import org.amphi.identity.SeatRole;
import org.amphi.media.Source;
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
    if (event instanceof RoomEvent.TalkChanged talk) {
      return new ServerMessage.Speaking(seq, talk.participant().value(), talk.talks());
    }
    if (event instanceof RoomEvent.StrainChanged changed) {
      return new ServerMessage.Strained(seq, MediaHerald.shown(changed.strain()));
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
   * @param welcome what one is told on coming in, besides the room
   */
  static ServerMessage message(RoomEvent.Addressed event, long seq, Welcome welcome) {
    if (event instanceof RoomEvent.Admitted in) {
      List<ServerMessage.Participant> all =
          in.room().participants().values().stream().map(Herald::shown).toList();
      SeatRole role = in.room().find(in.to()).orElseThrow().role();
      return new ServerMessage.Joined(
          seq,
          in.ref(),
          in.to().value(),
          shown(role),
          all,
          welcome.closesAt().toString(),
          welcome.iceServers(),
          MediaHerald.shown(in.room().strain()));
    }
    if (event instanceof RoomEvent.ChatShown chat) {
      List<ServerMessage.Line> lines = chat.page().lines().stream().map(Herald::shown).toList();
      return new ServerMessage.ChatHistory(seq, chat.ref(), lines, chat.page().more());
    }
    if (event instanceof RoomEvent.Queued queued) {
      Integer seconds =
          queued.expected().map(Duration::toSeconds).map(Math::toIntExact).orElse(null);
      return new ServerMessage.Queued(seq, queued.ref(), queued.rank(), seconds);
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
    return MediaHerald.message(event, seq);
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
        participant.isAudible(),
        participant.isSending(Source.CAMERA),
        participant.isSending(Source.SCREEN));
  }

  private static ServerMessage.Role shown(SeatRole role) {
    return ServerMessage.Role.valueOf(role.name());
  }
}
