package org.amphi.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.amphi.media.ConnectionId;
import org.amphi.media.StreamId;
import org.amphi.room.RandomRoom.Step;
import org.amphi.shared.ParticipantId;

/**
 * What holds in a room whatever happens in it: people do what they want in any order, and the media
 * server answers or fails whenever it wants.
 */
class RoomStatePropertiesTest {

  @Provide
  Arbitrary<List<Step>> steps() {
    return Combinators.combine(
            Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.of(Step.Kind.values())),
                Tuple.of(
                    3,
                    Arbitraries.of(
                        Step.Kind.JOIN,
                        Step.Kind.PUBLISH,
                        Step.Kind.RECEIVE,
                        Step.Kind.SHOW,
                        Step.Kind.COME_AGAIN)),
                Tuple.of(
                    4,
                    Arbitraries.of(
                        Step.Kind.STREAM_FLOWS, Step.Kind.MEDIA_ANSWERS, Step.Kind.ANSWER))),
            Arbitraries.integers().between(0, 4),
            Arbitraries.integers().between(0, 20))
        .as(Step::new)
        .list()
        .ofMinSize(20)
        .ofMaxSize(150);
  }

  @Property(tries = 500)
  void theNumberGrowsByOneWithEachBroadcast(@ForAll("steps") List<Step> steps) {
    RandomRoom room = new RandomRoom();
    for (Step step : steps) {
      RoomState before = room.state();
      Decision decision = room.take(step);
      long broadcasts =
          decision.events().stream().filter(RoomEvent.Broadcast.class::isInstance).count();
      assertThat(decision.next().seq()).isEqualTo(before.seq() + broadcasts);
    }
  }

  @Property(tries = 500)
  void thoseAreInWhoCameAndDidNotGo(@ForAll("steps") List<Step> steps) {
    RandomRoom room = new RandomRoom();
    for (Step step : steps) {
      Set<ParticipantId> before = Set.copyOf(room.state().participants().keySet());
      Decision decision = room.take(step);
      Set<ParticipantId> expected = after(before, decision.events());
      assertThat(decision.next().participants().keySet()).isEqualTo(expected);
    }
  }

  private static Set<ParticipantId> after(Set<ParticipantId> before, List<RoomEvent> events) {
    Set<ParticipantId> now = new HashSet<>(before);
    for (RoomEvent event : events) {
      if (event instanceof RoomEvent.ParticipantJoined joined) {
        now.add(joined.participant().id());
      } else if (event instanceof RoomEvent.ParticipantLeft left) {
        now.remove(left.participant());
      } else if (event instanceof RoomEvent.RoomEnded) {
        now.clear();
      }
    }
    return now;
  }

  @Property(tries = 500)
  void neverAreMoreInOrMorePicturesOnThanThePromiseAllows(@ForAll("steps") List<Step> steps) {
    RandomRoom room = new RandomRoom();
    for (Step step : steps) {
      RoomState now = room.take(step).next();
      assertThat(now.participants()).hasSizeLessThanOrEqualTo(now.capacity().participants());
      assertThat(now.pictures()).isLessThanOrEqualTo(now.capacity().cameras());
      assertThat(now.participants())
          .hasSizeLessThanOrEqualTo(now.curve().participantsWith(now.pictures()));
    }
  }

  @Property(tries = 500)
  void onePersonIsNeverInOrInTheLineTwice(@ForAll("steps") List<Step> steps) {
    RandomRoom room = new RandomRoom();
    for (Step step : steps) {
      RoomState now = room.take(step).next();
      assertThat(
              Stream.concat(
                  now.participants().values().stream().map(Participant::person),
                  now.queue().line().stream().map(each -> each.join().person())))
          .doesNotHaveDuplicates();
    }
  }

  @Property(tries = 500)
  void nobodyWaitsInTheEndWhileThereIsAPlaceAndAllKnowTheirRank(@ForAll("steps") List<Step> steps) {
    RandomRoom room = new RandomRoom();
    steps.stream().filter(step -> step.kind() != Step.Kind.CLOSE).forEach(room::take);
    room.settle();

    List<Waiting> line = room.state().queue().line();
    assertThat(line.isEmpty() || Admission.placesLeft(room.state()) == 0).isTrue();
    assertThat(line).allMatch(Waiting::isHere);
    assertThat(room.ranksTold()).isEqualTo(IntStream.rangeClosed(1, line.size()).boxed().toList());
  }

  @Property(tries = 500)
  void nobodyReceivesHimselfOrWhatDoesNotFlow(@ForAll("steps") List<Step> steps) {
    RandomRoom room = new RandomRoom();
    for (Step step : steps) {
      Decision decision = room.take(step);
      for (MediaRequest request : decision.media()) {
        if (request instanceof MediaRequest.StartReceiving start) {
          assertThat(start.selection().ids())
              .allSatisfy(
                  stream -> {
                    assertThat(stream.owner()).isNotEqualTo(start.who());
                    assertThat(flows(decision.next(), stream)).isTrue();
                  });
        }
      }
    }
  }

  private static boolean flows(RoomState room, StreamId stream) {
    return room.find(stream.owner())
        .filter(owner -> owner.isSending(stream.source()))
        .filter(owner -> owner.stream(stream.source()).equals(stream))
        .isPresent();
  }

  @Property(tries = 500)
  void nobodyIsInTwoNegotiationsAtOnce(@ForAll("steps") List<Step> steps) {
    RandomRoom room = new RandomRoom();
    steps.forEach(room::take);

    assertThat(room.doubleNegotiations()).isEmpty();
  }

  @Property(tries = 500)
  void whoAsksToReceiveHasInTheEndWhatHeShowsAndWhatFlows(@ForAll("steps") List<Step> steps) {
    RandomRoom room = new RandomRoom();
    steps.stream().filter(step -> step.kind() != Step.Kind.CLOSE).forEach(room::take);
    room.settle();

    RoomState now = room.state();
    for (Participant receiver : now.participants().values()) {
      if (receiver.receiving().wanted()) {
        assertThat(receiver.receiving().asked().mix()).isTrue();
        // A page of this room is too small to lose pictures under strain.
        assertThat(receiver.receiving().asked().ids())
            .isEqualTo(
                receiver.receiving().shown().stream()
                    .filter(shown -> !shown.owner().equals(receiver.id()))
                    .flatMap(
                        shown ->
                            now.find(shown.owner()).stream()
                                .filter(owner -> owner.isSending(shown.source()))
                                .map(owner -> owner.stream(shown.source())))
                    .collect(Collectors.toSet()));
      }
    }
  }

  @Property(tries = 500)
  void theMediaServerIsAskedForWhatIsSentAndForNothingThatIsNot(@ForAll("steps") List<Step> steps) {
    RandomRoom room = new RandomRoom();
    for (Step step : steps) {
      RoomState now = room.take(step).next();
      assertThat(room.started())
          .isEqualTo(
              now.participants().values().stream()
                  .flatMap(Participant::streams)
                  .collect(Collectors.toSet()));
    }
  }

  @Property(tries = 500)
  void mediaAreAskedForThoseOnlyWhoAreThereOrJustWent(@ForAll("steps") List<Step> steps) {
    RandomRoom room = new RandomRoom();
    for (Step step : steps) {
      Set<ParticipantId> before = Set.copyOf(room.state().participants().keySet());
      for (MediaRequest request : room.take(step).media()) {
        assertThat(before).containsAll(concerned(request));
      }
    }
  }

  private static Set<ParticipantId> concerned(MediaRequest request) {
    if (request instanceof MediaRequest.StartStream start) {
      return Set.of(start.stream().owner());
    } else if (request instanceof MediaRequest.EndStream end) {
      return Set.of(end.stream().owner());
    } else if (request instanceof MediaRequest.StartReceiving start) {
      return Set.of(start.who());
    } else if (request instanceof MediaRequest.StopReceiving stop) {
      return Set.of(stop.who());
    } else if (request instanceof MediaRequest.AcceptAnswer accept) {
      return Set.of(accept.reception().who());
    } else if (request instanceof MediaRequest.AddCandidate add) {
      return Set.of(
          add.connection() instanceof ConnectionId.Receiving receiving
              ? receiving.reception().who()
              : ((ConnectionId.Sending) add.connection()).stream().owner());
    } else if (request instanceof MediaRequest.PreferLayer prefer) {
      return Set.of(prefer.who());
    } else if (request instanceof MediaRequest.RestartReception restart) {
      return Set.of(restart.reception().who());
    }
    return Set.of();
  }

  @Property(tries = 200)
  void afterTheEndThereIsNothingButRefusals(
      @ForAll("steps") List<Step> before, @ForAll("steps") List<Step> after) {
    RandomRoom room = new RandomRoom();
    before.forEach(room::take);
    room.take(new Step(Step.Kind.CLOSE, 0, 0));
    RoomState closed = room.state();

    for (Step step : after) {
      Decision decision = room.take(step);
      assertThat(decision.next()).isEqualTo(closed);
      assertThat(decision.media()).isEmpty();
      assertThat(decision.events())
          .allSatisfy(event -> assertThat(event).isInstanceOf(RoomEvent.Refused.class));
    }
  }
}
