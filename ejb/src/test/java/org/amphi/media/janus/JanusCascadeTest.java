package org.amphi.media.janus;

import static org.amphi.media.MediaStage.mix;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.amphi.media.Await;
import org.amphi.media.Cascade;
import org.amphi.media.Demand;
import org.amphi.media.HeardMedia;
import org.amphi.media.Layer;
import org.amphi.media.MediaRoom;
import org.amphi.media.MediaStage;
import org.amphi.media.RealPeer;
import org.amphi.media.Reception.Kind;
import org.amphi.media.Selection;
import org.amphi.media.Source;
import org.amphi.media.StreamId;
import org.amphi.shared.ParticipantId;
import org.amphi.shared.RoomId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One room on two Januses: who sends is on the one, who receives on the other. */
class JanusCascadeTest {
  private static final int TONE = 440;
  private static final int OTHER_TONE = 1130;

  @RegisterExtension final JanusLab lab = new JanusLab();

  private final RoomId room = new RoomId(UUID.randomUUID());
  private final ParticipantId alice = ParticipantId.fresh();
  private final ParticipantId bruno = ParticipantId.fresh();
  private MediaStage near;
  private MediaStage far;

  @BeforeEach
  void openTheRoomOnBoth() {
    near = stage();
    far = stage();
  }

  private MediaStage stage() {
    HeardMedia heard = new HeardMedia();
    MediaRoom opened = Await.value(lab.server().open(room, Demand.NONE, heard));
    return new MediaStage(opened, heard);
  }

  private void span(StreamId stream, Set<Kind> kinds) {
    Cascade from = near.room().cascade().orElseThrow();
    Cascade to = far.room().cascade().orElseThrow();
    Await.value(from.relay(stream, Await.value(to.expect(stream, kinds))));
  }

  @Test
  void aCameraOfOneServerIsSeenOnTheOtherInTheLayerThatIsWanted() {
    StreamId camera = new StreamId(alice, Source.CAMERA, 1);
    near.publish(lab.peer(TONE, 960, 540), camera);
    span(camera, Set.of(Kind.VIDEO));
    RealPeer viewer = lab.peer(OTHER_TONE, 320, 180);

    far.receive(viewer, bruno, new Selection(true, Map.of(camera, Layer.LOW)));
    far.until("the lowest layer", () -> viewer.width(camera) == 240);

    Await.value(far.room().prefer(bruno, camera, Layer.MEDIUM));
    far.until("a higher layer", () -> viewer.width(camera) > 240);
  }

  @Test
  void theSoundOfAScreenComesAlong() {
    StreamId screen = new StreamId(alice, Source.SCREEN, 1);
    near.publish(lab.peer(TONE, 320, 180), screen);
    span(screen, Set.of(Kind.VIDEO, Kind.AUDIO));
    RealPeer viewer = lab.peer(OTHER_TONE, 320, 180);

    far.receive(viewer, bruno, MediaStage.pictures(screen));

    far.until("the screen is heard", () -> viewer.hears(screen, TONE));
    far.until("the screen is seen", () -> viewer.width(screen) == 320);
  }

  @Test
  void theMixOfOneServerIsHeardOnTheOther() {
    near.publish(lab.peer(TONE, 320, 180), new StreamId(alice, Source.MICROPHONE, 1));
    Cascade from = near.room().cascade().orElseThrow();
    Cascade to = far.room().cascade().orElseThrow();
    Await.value(from.relayMix(Await.value(to.expectMix())));
    RealPeer listener = lab.peer(OTHER_TONE, 320, 180);

    far.receive(listener, bruno, mix());

    far.until("alice is heard", () -> listener.hearsInMix(TONE));
  }

  @Test
  void whatIsForgottenCannotBeReceivedAnyMore() {
    StreamId camera = new StreamId(alice, Source.CAMERA, 1);
    near.publish(lab.peer(TONE, 320, 180), camera);
    span(camera, Set.of(Kind.VIDEO));

    Await.value(far.room().cascade().orElseThrow().forget(camera));

    assertThat(far.room().receive(bruno, MediaStage.pictures(camera)))
        .completesExceptionallyWithin(java.time.Duration.ofSeconds(5));
  }
}
