package org.amphi.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amphi.shared.MutableClock;
import org.amphi.shared.RoomId;
import org.junit.jupiter.api.Test;

/** Rooms are spread over the servers that answer, and hear of what becomes of theirs. */
class MediaPoolTest {
  private final MutableClock clock = new MutableClock(Instant.parse("2026-11-24T11:00:00Z"));
  private final FakeMediaServer first = new FakeMediaServer();
  private final FakeMediaServer second = new FakeMediaServer();
  private final MediaPool pool =
      new MediaPool(
          List.of(member("a", first, Purpose.ANY), member("b", second, Purpose.ANY)), clock);
  private final Heard heard = new Heard();
  private final RoomId room = new RoomId(new UUID(0, 1));

  private static PoolMember member(String name, MediaServer server, Purpose purpose) {
    MediaServerEntry entry =
        new MediaServerEntry(name, "fake", URI.create("ws://fake"), 1, purpose, Optional.empty());
    return new PoolMember(entry, server, EngineCosts.JANUS);
  }

  private void open(RoomId id, Demand demand) {
    Await.value(pool.open(id, demand, heard));
  }

  private List<Integer> rooms() {
    return pool.list().stream().map(MediaPool.Standing::rooms).toList();
  }

  @Test
  void roomsGoWhereTheyFindMostPlace() {
    open(room, Demand.promised(350, 1));
    open(new RoomId(new UUID(0, 2)), Demand.promised(20, 2));
    open(new RoomId(new UUID(0, 3)), Demand.promised(20, 2));

    assertThat(rooms()).containsExactly(1, 2);
  }

  @Test
  void aServerThatIsNotThereIsPassedOver() {
    first.kill();

    open(room, Demand.promised(10, 2));

    assertThat(rooms()).containsExactly(0, 1);
  }

  @Test
  void whereNobodyAnswersNoRoomIsOpened() {
    first.kill();
    second.kill();

    assertThatThrownBy(() -> open(room, Demand.promised(10, 2))).isInstanceOf(MediaFailure.class);
    assertThat(rooms()).containsExactly(0, 0);
  }

  @Test
  void aServerThatDoesNotAnswerForASecondIsSuspectedAndTrustedWhenItDoes() {
    open(room, Demand.promised(10, 2));
    first.hang();
    pool.beat();
    clock.pass(Duration.ofMillis(900));
    pool.beat();
    assertThat(heard.news).isEmpty();

    clock.pass(Duration.ofMillis(200));
    pool.beat();
    assertThat(heard.news).containsExactly("suspected true");
    assertThat(pool.list().get(0).state()).isEqualTo(MediaPool.State.DOWN);
    open(room, Demand.promised(10, 2));
    assertThat(rooms()).containsExactly(0, 1);

    first.goOn();
    pool.beat();
    assertThat(pool.list().get(0).state()).isEqualTo(MediaPool.State.UP);
  }

  @Test
  void aServerThatIsDrainedLosesItsRoomsAndGetsNoNewOnes() {
    open(room, Demand.promised(10, 2));

    pool.drain("a", true);
    open(room, Demand.promised(10, 2));

    assertThat(heard.news).containsExactly("draining");
    assertThat(rooms()).containsExactly(0, 1);
    assertThat(pool.list().get(0).state()).isEqualTo(MediaPool.State.DRAINING);
    assertThat(pool.drain("a", false)).isPresent();
    assertThat(pool.list().get(0).state()).isEqualTo(MediaPool.State.UP);
    assertThat(pool.drain("nobody", true)).isEmpty();
  }

  @Test
  void roomsOfAServerThatIsStrainedAreTold() {
    open(room, Demand.promised(350, 1));
    pool.demand(room, new Demand(350, 12, 12, 6));
    pool.beat();
    pool.demand(room, new Demand(10, 1, 1, 1));
    pool.beat();

    assertThat(heard.news).containsExactly("strained CAMERAS", "strained NONE");
  }

  @Test
  void aRoomThatNeedsNothingAnyMoreTakesNoPlace() {
    open(room, Demand.promised(350, 1));

    pool.demand(room, Demand.NONE);

    assertThat(rooms()).containsExactly(0, 0);
  }

  @Test
  void aServerIsUsedForWhatItIsMeantFor() {
    MediaPool meant =
        new MediaPool(
            List.of(member("large", first, Purpose.LARGE), member("small", second, Purpose.SMALL)),
            clock);
    Await.value(meant.open(room, Demand.promised(20, 1), heard));
    Await.value(meant.open(new RoomId(new UUID(0, 9)), Demand.promised(300, 1), heard));

    assertThat(meant.list()).extracting(MediaPool.Standing::rooms).containsExactly(1, 1);
  }

  @Test
  void aRoomForWhichMoreIsWantedIsPromisedItWhereThereIsRoom() {
    open(room, Demand.promised(400, 1));

    assertThat(heard.curve.participantsWith(1)).isGreaterThanOrEqualTo(400);

    open(new RoomId(new UUID(0, 2)), Demand.promised(350, 1));
    assertThat(heard.curve).isEqualTo(Curve.PUBLISHED);
  }

  @Test
  void whatNoServerHasRoomForIsNotCarried() {
    // One core each: some 390 people with a camera; both together twice as many.
    assertThat(pool.carries(Demand.promised(380, 1))).isTrue();
    assertThat(pool.carries(Demand.promised(2_000, 1))).isFalse();

    open(room, Demand.promised(2_000, 1));
    assertThat(heard.curve).isEqualTo(Curve.PUBLISHED);
  }

  /** What the pool said. */
  private static final class Heard implements MediaListener {
    private final List<String> news = new ArrayList<>();
    private Strain strain = Strain.NONE;
    private Curve curve = Curve.PUBLISHED;

    @Override
    public void promises(Curve promised) {
      curve = promised;
    }

    @Override
    public void flowing(StreamId stream) {}

    @Override
    public void ended(StreamId stream) {}

    @Override
    public void candidate(ConnectionId connection, IceCandidate candidate) {}

    @Override
    public void talking(StreamId voice, boolean talks) {}

    @Override
    public void lost() {
      news.add("lost");
    }

    @Override
    public void suspected(boolean suspect) {
      news.add("suspected " + suspect);
    }

    @Override
    public void draining() {
      news.add("draining");
    }

    @Override
    public void strained(Strain strain) {
      if (strain != this.strain) {
        this.strain = strain;
        news.add("strained " + strain);
      }
    }
  }
}
