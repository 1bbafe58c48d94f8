package org.amphi.room;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.amphi.booking.Capacity;
import org.amphi.identity.SeatRole;
import org.amphi.media.Source;
import org.amphi.media.StreamId;
import org.amphi.room.RoomEvent.Ending;
import org.amphi.shared.ParticipantId;
import org.amphi.shared.RefusalCode;
import org.amphi.shared.RoomId;

/**
 * A room with four people who do anything, and a media server that answers, fails or dies at any
 * moment, but answers only what it was asked, and each request once.
 */
final class RandomRoom {
  private static final List<ParticipantId> PEOPLE =
      List.of("a", "b", "c", "d").stream().map(ParticipantId::new).toList();

  private RoomState state = RoomState.empty(new RoomId(new UUID(0, 3)), new Capacity(3, 2));
  private final List<MediaRequest> unanswered = new ArrayList<>();
  private final Map<ParticipantId, Integer> negotiating = new HashMap<>();
  private final List<String> doubleNegotiations = new ArrayList<>();
  private int lastRef;

  /** One thing that happens; {@code pick} chooses among what is possible. */
  record Step(Kind kind, int who, int pick) {
    enum Kind {
      JOIN,
      COME_AGAIN,
      CAMERA,
      PUBLISH,
      UNPUBLISH,
      RECEIVE,
      ANSWER,
      MICROPHONE,
      CANDIDATE,
      LEAVE,
      LOSE_CONNECTION,
      END_FOR_ALL,
      STREAM_FLOWS,
      STREAM_ENDS,
      MEDIA_ANSWERS,
      MEDIA_FAILS,
      MEDIA_LOST,
      CLOSE
    }
  }

  RoomState state() {
    return state;
  }

  List<String> doubleNegotiations() {
    return doubleNegotiations;
  }

  Decision take(Step step) {
    return tell(command(step));
  }

  /** All that is under way comes to its good end. */
  void settle() {
    boolean more = true;
    while (more) {
      more = !unanswered.isEmpty();
      while (!unanswered.isEmpty()) {
        tell(success(unanswered.remove(0)));
      }
      for (Participant each : state.participants().values()) {
        for (var open : each.receiving().open()) {
          tell(new RoomCommand.Answer(each.id(), ++lastRef, open.value(), PureRoom.ANSWER));
          more = true;
        }
      }
    }
  }

  private Decision tell(RoomCommand command) {
    Decision decision = state.on(command, PureRoom.NOON);
    if (command instanceof RoomCommand.LoseMedia) {
      negotiating.clear();
    }
    if (command instanceof RoomCommand.Offered offered && offered.offers().isEmpty()) {
      negotiating.remove(offered.who(), offered.round());
    } else if (command instanceof RoomCommand.AnswerTaken taken
        && decision.next().find(taken.who()).map(RandomRoom::isAllTaken).orElse(true)) {
      negotiating.remove(taken.who(), taken.round());
    }
    state = decision.next();
    decision.media().forEach(this::note);
    return decision;
  }

  private static boolean isAllTaken(Participant receiver) {
    return receiver.receiving().open().isEmpty() && receiver.receiving().taking() == 0;
  }

  private void note(MediaRequest request) {
    if (request instanceof MediaRequest.StopReceiving stop) {
      negotiating.remove(stop.who());
    }
    if (request instanceof MediaRequest.StartReceiving start) {
      Integer underWay = negotiating.put(start.who(), start.round());
      if (underWay != null) {
        doubleNegotiations.add(start.who() + " in rounds " + underWay + " and " + start.round());
      }
    }
    if (!(success(request) instanceof RoomCommand.LoseMedia)) {
      unanswered.add(request);
    }
  }

  private RoomCommand command(Step step) {
    ParticipantId who = PEOPLE.get(step.who());
    int ref = ++lastRef;
    boolean even = step.pick() % 2 == 0;
    return switch (step.kind()) {
      case JOIN -> PureRoom.join(who, ref, "N", even ? SeatRole.HOST : SeatRole.PARTICIPANT);
      case COME_AGAIN -> comeAgain(who, ref);
      case CAMERA -> new RoomCommand.SetCamera(who, ref, even);
      case PUBLISH -> new RoomCommand.Publish(who, ref, Source.CAMERA, PureRoom.OFFER, true);
      case UNPUBLISH -> new RoomCommand.Unpublish(who, ref, Source.CAMERA);
      case RECEIVE -> new RoomCommand.Receive(who, ref);
      case ANSWER -> new RoomCommand.Answer(who, ref, reception(who, even), PureRoom.ANSWER);
      case MICROPHONE -> new RoomCommand.SetMicrophone(who, ref, even);
      case CANDIDATE ->
          new RoomCommand.Trickle(who, even ? "" : reception(who, true), PureRoom.CANDIDATE);
      case LEAVE -> new RoomCommand.Leave(who, ref);
      case LOSE_CONNECTION -> new RoomCommand.LoseConnection(who, PureRoom.NOON);
      case END_FOR_ALL -> new RoomCommand.EndForAll(who, ref);
      case STREAM_FLOWS -> new RoomCommand.StreamFlowing(stream(who, even));
      case STREAM_ENDS -> new RoomCommand.StreamEnded(stream(who, even));
      case MEDIA_ANSWERS -> fromMedia(step.pick(), true);
      case MEDIA_FAILS -> fromMedia(step.pick(), false);
      case MEDIA_LOST -> step.pick() < 5 ? new RoomCommand.LoseMedia() : fromMedia(0, true);
      case CLOSE -> step.pick() == 0 ? new RoomCommand.Close(Ending.TIME_OVER) : fromMedia(0, true);
    };
  }

  /**
   * The same person by another connection, which is somebody else's place in the list of people.
   */
  private RoomCommand comeAgain(ParticipantId who, int ref) {
    ParticipantId other = PEOPLE.get((PEOPLE.indexOf(who) + 1) % PEOPLE.size());
    return new RoomCommand.Join(who, ref, "N", SeatRole.PARTICIPANT, PureRoom.personOf(other));
  }

  /** The stream that somebody sends now, or the one before it. */
  private StreamId stream(ParticipantId who, boolean current) {
    int take = state.find(who).map(each -> each.stream(Source.CAMERA).take()).orElse(1);
    return new StreamId(who, Source.CAMERA, current ? take : take - 1);
  }

  /** A connection on which there is an offer, or one that never was. */
  private String reception(ParticipantId who, boolean open) {
    return state.find(who).stream()
        .filter(each -> open)
        .flatMap(each -> each.receiving().open().stream())
        .map(each -> each.value())
        .sorted()
        .findFirst()
        .orElse("none");
  }

  private RoomCommand fromMedia(int pick, boolean well) {
    if (unanswered.isEmpty()) {
      return new RoomCommand.LoseConnection(new ParticipantId("nobody"), PureRoom.NOON);
    }
    MediaRequest request = unanswered.remove(pick % unanswered.size());
    return well ? success(request) : failure(request);
  }

  private static RoomCommand success(MediaRequest request) {
    if (request instanceof MediaRequest.StartStream start) {
      return new RoomCommand.StreamAnswered(start.stream().owner(), start.ref(), PureRoom.ANSWER);
    }
    if (request instanceof MediaRequest.StartReceiving start) {
      // One connection for each stream, as some engines have it; none when there is no stream.
      return new RoomCommand.Offered(
          start.who(),
          start.round(),
          start.streams().stream()
              .map(each -> PureRoom.reception(start.who(), each.toString(), Set.of(each)))
              .toList());
    }
    if (request instanceof MediaRequest.AcceptAnswer accept) {
      return new RoomCommand.AnswerTaken(accept.reception().who(), accept.round(), accept.ref());
    }
    return new RoomCommand.LoseMedia();
  }

  private static RoomCommand failure(MediaRequest request) {
    if (request instanceof MediaRequest.StartStream start) {
      return new RoomCommand.StreamFailed(start.stream().owner(), start.ref(), RefusalCode.BAD_SDP);
    }
    if (request instanceof MediaRequest.StartReceiving start) {
      return new RoomCommand.ReceptionFailed(
          start.who(),
          start.round(),
          RoomCommand.ReceptionFailed.UNASKED,
          RefusalCode.MEDIA_UNAVAILABLE);
    }
    if (request instanceof MediaRequest.AcceptAnswer accept) {
      return new RoomCommand.ReceptionFailed(
          accept.reception().who(), accept.round(), accept.ref(), RefusalCode.BAD_SDP);
    }
    return new RoomCommand.LoseMedia();
  }
}
