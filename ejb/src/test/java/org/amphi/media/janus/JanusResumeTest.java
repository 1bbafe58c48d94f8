package org.amphi.media.janus;

import static org.amphi.media.MediaStage.pictures;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.amphi.media.Await;
import org.amphi.media.CuttableLine;
import org.amphi.media.Demand;
import org.amphi.media.HeardMedia;
import org.amphi.media.MediaRoom;
import org.amphi.media.MediaStage;
import org.amphi.media.RealPeer;
import org.amphi.media.Source;
import org.amphi.media.StreamId;
import org.amphi.shared.ParticipantId;
import org.amphi.shared.RoomId;
import org.amphi.stack.JanusProcess;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What becomes of rooms when the control connection to their Janus is lost. */
class JanusResumeTest {
  @RegisterExtension final JanusLab lab = new JanusLab();

  private final ParticipantId alice = ParticipantId.fresh();
  private final ParticipantId bruno = ParticipantId.fresh();
  private final StreamId camera = new StreamId(alice, Source.CAMERA, 1);
  private final HeardMedia heard = new HeardMedia();
  private JanusProcess janus;
  private CuttableLine line;
  private JanusMediaServer server;
  private MediaRoom room;
  private MediaStage stage;

  @BeforeEach
  void openRoom() {
    janus = lab.janus();
    line = lab.ends(new CuttableLine(URI.create(janus.controlUrl())));
    server = lab.server(janus, line.address(), UnaryOperator.identity());
    room = Await.value(server.open(new RoomId(UUID.randomUUID()), Demand.NONE, heard));
    stage = new MediaStage(room, heard);
  }

  @Test
  void aCutConnectionIsTakenUpAgainAndTheRoomGoesOn() {
    RealPeer sender = lab.peer(440, 320, 180);
    stage.publish(sender, camera);
    RealPeer viewer = lab.peer(1130, 320, 180);
    stage.receive(viewer, bruno, pictures(camera));
    stage.awaitPictures(viewer, 1);

    line.cut();

    // What is asked while nobody is connected waits for the new connection; what was under way when
    // it was cut may fail, for nobody knows whether it arrived.
    Await.until(
        "the room can be asked again",
        () ->
            room.limit(camera, 100_000)
                .handle((done, failure) -> failure == null)
                .toCompletableFuture()
                .join());
    stage.awaitMorePictures(viewer, camera);
    sender.hangUp(Source.CAMERA);
    stage.awaitEnded(camera);
    assertThat(heard.isLost()).isFalse();
  }

  @Test
  void whatHappenedMeanwhileIsLearntAfterwards() {
    RealPeer sender = lab.peer(440, 320, 180);
    stage.publish(sender, camera);
    line.cut();
    sender.hangUp(Source.CAMERA);

    stage.awaitEnded(camera);

    assertThat(heard.isLost()).isFalse();
  }

  @Test
  void aConnectionThatIsRefusedIsOver() {
    line.takeAway();

    stage.until("the room is lost", this::isLost);
  }

  @Test
  void whatIsLeftOfALostConnectionIsEndedWithTheNextOne() {
    line.takeAway();
    stage.until("the room is lost", this::isLost);
    assertThat(lab.roomsOf(janus)).isEqualTo(2);

    line.giveBack();
    Await.until("it answers again", () -> answers(server));

    Await.until("no room is left", () -> lab.roomsOf(janus) == 0);
  }

  @Test
  void aSessionThatTheServerDoesNotKnowIsOver() {
    line.cut();
    janus.restart();

    stage.until("the room is lost", this::isLost);
    Await.until("it answers again", () -> answers(server));
  }

  /** Asks now and then, as the pool does: a WebSocket may miss that it was closed. */
  private boolean isLost() {
    server.ping();
    return heard.isLost();
  }

  @Test
  void aFrozenServerAnswersNoPingAndLosesNothing() {
    janus.freeze();
    long asked = System.nanoTime();

    assertThat(server.ping()).completesExceptionallyWithin(java.time.Duration.ofSeconds(2));

    assertThat(System.nanoTime() - asked).isLessThan(TimeUnit.SECONDS.toNanos(2));
    assertThat(heard.isLost()).isFalse();
    janus.thaw();
    Await.until("it answers again", () -> answers(server));
  }

  private static boolean answers(JanusMediaServer server) {
    try {
      Await.value(server.ping());
      return true;
    } catch (org.amphi.media.MediaFailure notYet) {
      return false;
    }
  }

  @Test
  void pingsAreAnsweredWhileMuchIsAsked() {
    RealPeer sender = lab.peer(440, 320, 180);
    stage.publish(sender, camera);

    for (int i = 0; i < 50; i++) {
      var asked = room.receive(ParticipantId.fresh(), pictures(camera));
      assertThat(asked.toCompletableFuture().isCompletedExceptionally()).isFalse();
    }

    Await.value(server.ping());
  }
}
