package org.amphi.room;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amphi.booking.Capacity;
import org.amphi.identity.Person;
import org.amphi.identity.SeatRole;
import org.amphi.media.IceCandidate;
import org.amphi.media.Layer;
import org.amphi.media.Reception;
import org.amphi.media.ReceptionId;
import org.amphi.media.SdpAnswer;
import org.amphi.media.SdpOffer;
import org.amphi.media.Selection;
import org.amphi.media.Source;
import org.amphi.media.StreamId;
import org.amphi.shared.ParticipantId;
import org.amphi.shared.RoomId;

/** A room to which one command after another is told, with nothing around it. */
final class PureRoom {
  static final ParticipantId ALICE = new ParticipantId("alice");
  static final ParticipantId BRUNO = new ParticipantId("bruno");
  static final ParticipantId CHLOE = new ParticipantId("chloe");
  static final StreamId OF_ALICE = new StreamId(ALICE, Source.CAMERA, 1);
  static final StreamId OF_BRUNO = new StreamId(BRUNO, Source.CAMERA, 1);
  static final StreamId OF_CHLOE = new StreamId(CHLOE, Source.CAMERA, 1);
  static final Capacity ROOMY = new Capacity(350, 30);
  static final Instant NOON = Instant.parse("2026-11-24T11:00:00Z");
  static final SdpOffer OFFER = new SdpOffer("v=0\r\nm=video 9 RTP/AVP 96\r\n");
  static final SdpAnswer ANSWER = new SdpAnswer(OFFER.sdp());
  static final IceCandidate CANDIDATE =
      new IceCandidate("candidate:1 1 udp 1 192.0.2.1 9 typ host", "0", 0);

  static final int BITRATE = 1_200_000;
  static final List<Shown> EVERYBODY =
      List.of(ALICE, BRUNO, CHLOE).stream()
          .map(who -> new Shown(who, Source.CAMERA, Layer.HIGH))
          .toList();

  private RoomState state = RoomState.empty(new RoomId(new UUID(0, 1)), ROOMY);
  private Instant now = NOON;
  private int lastRef = 100;

  /** The mix and these, as well as can be. */
  static Selection all(StreamId... streams) {
    return new Selection(
        true,
        Arrays.stream(streams).collect(Collectors.toMap(Function.identity(), each -> Layer.HIGH)));
  }

  PureRoom later(Duration time) {
    now = now.plus(time);
    return this;
  }

  RoomState state() {
    return state;
  }

  /** Comes in as a guest of his own. */
  static RoomCommand.Join join(ParticipantId who, int ref, String name, SeatRole role) {
    return new RoomCommand.Join(who, ref, name, role, personOf(who));
  }

  static Person personOf(ParticipantId who) {
    return new Person.Guest(UUID.nameUUIDFromBytes(who.value().getBytes(UTF_8)));
  }

  PureRoom seating(int participants, int cameras) {
    tell(new RoomCommand.Resize(new Capacity(participants, cameras)));
    return this;
  }

  Participant participant(ParticipantId who) {
    return state.find(who).orElseThrow();
  }

  Receiving receivingOf(ParticipantId who) {
    return participant(who).receiving();
  }

  int ref() {
    return ++lastRef;
  }

  Decision tell(RoomCommand command) {
    Decision decision = state.on(command, now);
    state = decision.next();
    return decision;
  }

  /** Alice is the host, whoever else comes is not. */
  PureRoom with(ParticipantId... newcomers) {
    for (ParticipantId who : newcomers) {
      SeatRole role = who.equals(ALICE) ? SeatRole.HOST : SeatRole.PARTICIPANT;
      tell(join(who, ref(), who.value(), role));
    }
    return this;
  }

  /** Their streams are on their way, and not yet there. */
  PureRoom asking(ParticipantId... senders) {
    for (ParticipantId who : senders) {
      tell(new RoomCommand.Publish(who, ref(), Source.CAMERA, OFFER, true));
    }
    return this;
  }

  PureRoom publishing(ParticipantId... senders) {
    for (ParticipantId who : senders) {
      asking(who);
      int ref = participant(who).publication(Source.CAMERA).ref();
      tell(new RoomCommand.StreamAnswered(participant(who).stream(Source.CAMERA), ref, ANSWER));
      tell(new RoomCommand.StreamFlowing(participant(who).stream(Source.CAMERA)));
    }
    return this;
  }

  /** They asked to receive; the media server has not said anything yet. */
  PureRoom receiving(ParticipantId... receivers) {
    for (ParticipantId who : receivers) {
      tell(new RoomCommand.Show(who, ref(), EVERYBODY));
      tell(new RoomCommand.Receive(who, ref()));
    }
    return this;
  }

  /** The media server offers what it was last asked for, on connections of these names. */
  Decision offer(ParticipantId who, String... receptions) {
    Selection asked = receivingOf(who).asked();
    List<Reception> offers =
        List.of(receptions).stream().map(name -> reception(who, name, asked)).toList();
    return tell(new RoomCommand.Offered(who, receivingOf(who).round(), offers));
  }

  Decision answer(ParticipantId who, String reception) {
    return tell(new RoomCommand.Answer(who, ref(), reception, ANSWER));
  }

  Decision taken(ParticipantId who) {
    return tell(new RoomCommand.AnswerTaken(who, receivingOf(who).round(), ref()));
  }

  /** A whole negotiation of one who asked to receive. */
  PureRoom negotiated(ParticipantId who) {
    offer(who, "r-" + who);
    answer(who, "r-" + who);
    taken(who);
    return this;
  }

  static Reception reception(ParticipantId who, String name, Selection selection) {
    return new Reception(
        new ReceptionId(who, name),
        OFFER,
        selection.ids().stream()
            .map(each -> Reception.Section.of("0", each, Reception.Kind.VIDEO))
            .toList());
  }
}
