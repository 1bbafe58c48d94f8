package org.amphi.media.janus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.amphi.media.EngineCosts;
import org.amphi.media.Layer;
import org.amphi.media.MediaServer;
import org.amphi.media.RealPeer;
import org.amphi.media.Selection;
import org.amphi.media.SpannedServers;
import org.amphi.shared.ParticipantId;
import org.amphi.stack.JanusProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Rooms that are too large for one Janus span two, and do all that a room on one does. */
class SpannedJanusesTest extends JanusMediaServerTest {
  private static final int TONE = 440;
  private static JanusProcess other;

  @BeforeAll
  static void startTheOther() {
    other = JanusProcess.temporary();
  }

  @AfterAll
  static void stopTheOther() {
    other.close();
  }

  @Override
  protected MediaServer server() {
    return new SpannedServers(List.of(super.server(), server(other)), EngineCosts.JANUS);
  }

  @Override
  protected void kill() {
    super.kill();
    other.kill();
  }

  @Override
  protected void restart() {
    super.restart();
    other.restart();
  }

  @Test
  void peopleOnEachOfThemSeeAndHearWhoSends() {
    stage().publish(peer(TONE, 320, 180), ofAlice);
    stage().publish(peer(TONE, 320, 180), voice);
    List<RealPeer> viewers = new ArrayList<>();
    // Receivers are dealt out: of these two, each is on a server of his own.
    for (ParticipantId who : List.of(bruno, chloe)) {
      RealPeer viewer = peer(1130, 320, 180);
      stage().receive(viewer, who, new Selection(true, Map.of(ofAlice, Layer.HIGH)));
      viewers.add(viewer);
    }

    viewers.forEach(viewer -> stage().awaitPictures(viewer, 1));
    viewers.forEach(viewer -> stage().until("alice is heard", () -> viewer.hearsInMix(TONE)));
  }

  @Test
  void theRoomIsLostOnceWithTheServerThatOnlyRelays() {
    stage().publish(peer(TONE, 320, 180), ofAlice);

    other.kill();

    stage().until("the room is lost", heard::isLost);
    assertThat(heard.timesLost()).isEqualTo(1);
    other.restart();
  }
}
