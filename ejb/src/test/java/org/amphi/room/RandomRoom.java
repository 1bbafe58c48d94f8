package org.amphi.room;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.amphi.booking.Capacity;
import org.amphi.identity.SeatRole;
import org.amphi.media.Curve;
import org.amphi.media.Layer;
import org.amphi.media.Source;
import org.amphi.media.Strain;
import org.amphi.media.StreamId;
import org.amphi.room.RoomEvent.Ending;
import org.amphi.shared.ParticipantId;
import org.amphi.shared.RoomId;

/**
 * A small room before which more people wait than it seats, who do anything, and a media server
 * that answers, fails or dies at any moment, but answers only what it was asked, and each request
 * once.
 */
final class RandomRoom {
  static final List<ParticipantId> PEOPLE =
      List.of("a", "b", "c", "d", "e").stream().map(ParticipantId::new).toList();

  private static final List<Source> SOURCES =
      List.of(Source.CAMERA, Source.SCREEN, Source.MICROPHONE);

  private static final List<Strain> STRAINS = List.of(Strain.values());
  private static final List<Layer> LAYERS = List.of(Layer.values());

  private RoomState state =
      RoomState.empty(new RoomId(new UUID(0, 3)), new Capacity(3, 2)).with(new Curve(3, 3, 1));
  private final FakeAnswers media = new FakeAnswers();
  private final List<RoomCommand> alarms = new ArrayList<>();
  private final Map<ParticipantId, Integer> negotiating = new HashMap<>();
  private final List<String> doubleNegotiations = new ArrayList<>();
  private final Set<StreamId> started = new HashSet<>();
  private final Map<ParticipantId, Integer> ranks = new HashMap<>();
  private Instant now = PureRoom.NOON;
  private int lastRef;

  /** One thing that happens; {@code pick} chooses among what is possible. */
  record Step(Kind kind, int who, int pick) {
    enum Kind {
      JOIN,
      COME_AGAIN,
      PUBLISH,
      UNPUBLISH,
      RESTART_SENDING,
      RECEIVE,
      SHOW,
      RESTART_RECEIVING,
      ANSWER,
      MICROPHONE,
      STOP_SOURCE,
      SEND_CANDIDATE,
      RECEIVE_CANDIDATE,
      LEAVE,
      LOSE_CONNECTION,
      END_FOR_ALL,
      STREAM_FLOWS,
      STREAM_ENDS,
      SQUEEZE,
      MEDIA_ANSWERS,
      MEDIA_FAILS,
      MEDIA_LOST,
      ALARM,
      CLOSE
    }
  }

  RoomState state() {
    return state;
  }

  List<String> doubleNegotiations() {
    return doubleNegotiations;
  }

  /** Streams that a media server that still lives was asked to start and not to end. */
  Set<StreamId> started() {
    return started;
  }

  /** What each who waits was told last. */
  List<Integer> ranksTold() {
    return state.queue().line().stream().map(each -> ranks.getOrDefault(each.who(), 0)).toList();
  }

  Decision take(Step step) {
    return tell(command(step));
  }

  /** All that is under way comes to its good end, and so much time passes that nothing is due. */
  void settle() {
    for (int quiet = 0; quiet < 3; quiet++) {
      now = now.plus(Duration.ofSeconds(30));
      List<RoomCommand> due = List.copyOf(alarms);
      alarms.clear();
      due.forEach(this::tell);
      answerAll();
    }
  }

  private void answerAll() {
    boolean more = true;
    while (more) {
      more = media.isAsked();
      while (media.isAsked()) {
        tell(media.succeed(0));
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
    now = now.plusMillis(10);
    Decision decision = state.on(command, now);
    if (command instanceof RoomCommand.LoseMedia) {
      negotiating.clear();
      started.clear();
    }
    if (command instanceof RoomCommand.Offered offered && offered.offers().isEmpty()) {
      negotiating.remove(offered.who(), offered.round());
    } else if (command instanceof RoomCommand.AnswerTaken taken
        && decision.next().find(taken.who()).map(RandomRoom::isAllTaken).orElse(true)) {
      negotiating.remove(taken.who(), taken.round());
    } else if (command instanceof RoomCommand.StreamFailed failed) {
      started.remove(failed.stream());
    }
    state = decision.next();
    decision.media().forEach(this::note);
    for (RoomEvent event : decision.events()) {
      if (event instanceof RoomEvent.Alarm alarm) {
        alarms.add(alarm.then());
      } else if (event instanceof RoomEvent.Queued queued) {
        ranks.put(queued.to(), queued.rank());
      }
    }
    return decision;
  }

  private static boolean isAllTaken(Participant receiver) {
    return receiver.receiving().open().isEmpty() && receiver.receiving().taking() == 0;
  }

  private void note(MediaRequest request) {
    if (request instanceof MediaRequest.StopReceiving stop) {
      negotiating.remove(stop.who());
    } else if (request instanceof MediaRequest.StartReceiving start) {
      begin(start.who(), start.round());
    } else if (request instanceof MediaRequest.RestartReception restart) {
      begin(restart.reception().who(), restart.round());
    } else if (request instanceof MediaRequest.StartStream start) {
      started.add(start.stream());
    } else if (request instanceof MediaRequest.EndStream end) {
      started.remove(end.stream());
    } else if (request instanceof MediaRequest.EndMedia) {
      started.clear();
    }
    media.ask(request);
  }

  private void begin(ParticipantId who, int round) {
    Integer underWay = negotiating.put(who, round);
    if (underWay != null) {
      doubleNegotiations.add(who + " in rounds " + underWay + " and " + round);
    }
  }

  private RoomCommand command(Step step) {
    ParticipantId who = PEOPLE.get(step.who());
    int ref = ++lastRef;
    boolean even = step.pick() % 2 == 0;
    Source source = SOURCES.get(step.pick() % SOURCES.size());
    return switch (step.kind()) {
      case JOIN -> PureRoom.join(who, ref, "N", even ? SeatRole.HOST : SeatRole.PARTICIPANT);
      case COME_AGAIN -> comeAgain(who, ref);
      case PUBLISH -> new RoomCommand.Publish(who, ref, source, PureRoom.OFFER, even);
      case UNPUBLISH -> new RoomCommand.Unpublish(who, ref, source);
      case RESTART_SENDING -> new RoomCommand.RestartSending(who, ref, source, PureRoom.OFFER);
      case RECEIVE -> new RoomCommand.Receive(who, ref);
      case SHOW -> new RoomCommand.Show(who, ref, page(step.pick()));
      case RESTART_RECEIVING -> new RoomCommand.RestartReceiving(who, ref, connection(who));
      case ANSWER -> new RoomCommand.Answer(who, ref, open(who, even), PureRoom.ANSWER);
      case MICROPHONE -> new RoomCommand.SetMicrophone(who, ref, even);
      case STOP_SOURCE -> new RoomCommand.StopSource(who, ref, other(who), source);
      case SEND_CANDIDATE -> new RoomCommand.TrickleSending(who, source, PureRoom.CANDIDATE);
      case RECEIVE_CANDIDATE ->
          new RoomCommand.TrickleReceiving(who, open(who, even), PureRoom.CANDIDATE);
      case LEAVE -> new RoomCommand.Leave(who, ref);
      case LOSE_CONNECTION -> new RoomCommand.LoseConnection(who, now);
      case END_FOR_ALL -> new RoomCommand.EndForAll(who, ref);
      case STREAM_FLOWS -> new RoomCommand.StreamFlowing(stream(who, source, step.pick() < 15));
      case STREAM_ENDS -> new RoomCommand.StreamEnded(stream(who, source, even));
      case SQUEEZE -> new RoomCommand.Squeeze(STRAINS.get(step.pick() % STRAINS.size()));
      case MEDIA_ANSWERS -> fromMedia(step.pick(), true);
      case MEDIA_FAILS -> fromMedia(step.pick(), false);
      case MEDIA_LOST -> step.pick() < 5 ? lose() : fromMedia(0, true);
      case ALARM -> alarms.isEmpty() ? nothing() : alarms.remove(step.pick() % alarms.size());
      case CLOSE -> step.pick() == 0 ? new RoomCommand.Close(Ending.TIME_OVER) : nothing();
    };
  }

  private RoomCommand lose() {
    media.forget();
    return new RoomCommand.LoseMedia();
  }

  private static RoomCommand nothing() {
    return new RoomCommand.LoseConnection(new ParticipantId("nobody"), PureRoom.NOON);
  }

  private RoomCommand fromMedia(int pick, boolean well) {
    if (!media.isAsked()) {
      return nothing();
    }
    return well ? media.succeed(pick) : media.fail(pick);
  }

  /** Some of the pictures that there might be, in some order. */
  private static List<Shown> page(int pick) {
    List<Shown> page = new ArrayList<>();
    for (int i = 0; i < pick % 6; i++) {
      ParticipantId owner = PEOPLE.get((pick + i) % PEOPLE.size());
      Source source = (pick + i) % 4 == 0 ? Source.SCREEN : Source.CAMERA;
      page.add(new Shown(owner, source, LAYERS.get((pick + i) % LAYERS.size())));
    }
    return List.copyOf(page);
  }

  private static ParticipantId other(ParticipantId who) {
    return PEOPLE.get((PEOPLE.indexOf(who) + 1) % PEOPLE.size());
  }

  /**
   * The same person by another connection, which is somebody else's place in the list of people.
   */
  private static RoomCommand comeAgain(ParticipantId who, int ref) {
    return new RoomCommand.Join(who, ref, "N", SeatRole.PARTICIPANT, PureRoom.personOf(other(who)));
  }

  /** The stream that somebody sends now, or the one before it. */
  private StreamId stream(ParticipantId who, Source source, boolean current) {
    int take = state.find(who).map(each -> each.stream(source).take()).orElse(1);
    return new StreamId(who, source, current ? take : take - 1);
  }

  /** A connection on which there is an offer, or one that never was. */
  private String open(ParticipantId who, boolean open) {
    return state.find(who).stream()
        .filter(each -> open)
        .flatMap(each -> each.receiving().open().stream())
        .map(each -> each.value())
        .sorted()
        .findFirst()
        .orElse("none");
  }

  private String connection(ParticipantId who) {
    return state.find(who).stream()
        .flatMap(each -> each.receiving().connections().stream())
        .map(each -> each.value())
        .sorted()
        .findFirst()
        .orElse("none");
  }
}
