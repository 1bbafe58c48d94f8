package org.amphi.signalling;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.amphi.media.IceCandidate;
import org.amphi.media.Layer;
import org.amphi.media.SdpAnswer;
import org.amphi.media.SdpOffer;
import org.amphi.media.Source;
import org.amphi.room.RoomCommand;
import org.amphi.room.Shown;
import org.amphi.shared.ParticipantId;
import org.amphi.shared.Refusal;
import org.amphi.shared.RefusalCode;

/** What a browser says of sound and pictures, as commands to its room. Stateless. */
final class MediaTranslator {
  /** Pictures that one page shows: all cameras of a room, and as many screens. */
  static final int MOST_SHOWN = 60;

  private static final int LONGEST_CANDIDATE = 1_000;

  private MediaTranslator() {}

  static RoomCommand command(ParticipantId who, ClientMessage message) {
    if (message instanceof ClientMessage.Publish publish) {
      SdpOffer offer = new SdpOffer(sdp(publish.sdp()));
      Source source = source(publish.source());
      return new RoomCommand.Publish(who, publish.ref(), source, offer, publish.on());
    }
    if (message instanceof ClientMessage.Unpublish unpublish) {
      return new RoomCommand.Unpublish(who, unpublish.ref(), source(unpublish.source()));
    }
    if (message instanceof ClientMessage.RestartSending restart) {
      SdpOffer offer = new SdpOffer(sdp(restart.sdp()));
      return new RoomCommand.RestartSending(who, restart.ref(), source(restart.source()), offer);
    }
    if (message instanceof ClientMessage.Answer answer) {
      SdpAnswer sdp = new SdpAnswer(sdp(answer.sdp()));
      return new RoomCommand.Answer(who, answer.ref(), answer.reception(), sdp);
    }
    if (message instanceof ClientMessage.Candidate candidate) {
      return candidate(who, candidate);
    }
    return receiving(who, message);
  }

  private static RoomCommand receiving(ParticipantId who, ClientMessage message) {
    if (message instanceof ClientMessage.Receive receive) {
      return new RoomCommand.Receive(who, receive.ref());
    }
    if (message instanceof ClientMessage.Show show) {
      return new RoomCommand.Show(who, show.ref(), shown(show.streams()));
    }
    if (message instanceof ClientMessage.RestartReceiving restart) {
      return new RoomCommand.RestartReceiving(who, restart.ref(), restart.reception());
    }
    if (message instanceof ClientMessage.ReportFlow report) {
      return new RoomCommand.ReportFlow(who, report.flowing());
    }
    throw new IllegalArgumentException("no command is made of " + message.getClass());
  }

  static Source source(ClientMessage.SentSource said) {
    return Source.valueOf(said.name());
  }

  private static List<Shown> shown(List<ClientMessage.Shown> said) {
    if (said.size() > MOST_SHOWN) {
      throw new Refusal(RefusalCode.BAD_REQUEST);
    }
    return said.stream()
        .map(
            each ->
                new Shown(
                    new ParticipantId(each.participant()),
                    source(each.source()),
                    Layer.valueOf(each.layer().name())))
        .toList();
  }

  private static RoomCommand candidate(ParticipantId who, ClientMessage.Candidate said) {
    if (said.candidate().length() > LONGEST_CANDIDATE || said.mid().length() > LONGEST_CANDIDATE) {
      throw new Refusal(RefusalCode.BAD_REQUEST);
    }
    IceCandidate candidate = new IceCandidate(said.candidate(), said.mid(), said.index());
    Optional<Source> sending =
        Arrays.stream(ClientMessage.SentSource.values())
            .map(MediaTranslator::source)
            .filter(source -> said.connection().equals(connection(source)))
            .findAny();
    return sending
        .<RoomCommand>map(source -> new RoomCommand.TrickleSending(who, source, candidate))
        .orElseGet(() -> new RoomCommand.TrickleReceiving(who, said.connection(), candidate));
  }

  /** What a sending connection is called on the wire. */
  static String connection(Source source) {
    return source.name().toLowerCase(Locale.ROOT);
  }

  /** What is plainly no session description is refused before a media server has to read it. */
  private static String sdp(String given) {
    if (!given.startsWith("v=0")) {
      throw new Refusal(RefusalCode.BAD_SDP);
    }
    return given;
  }
}
