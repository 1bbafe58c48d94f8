package org.amphi.room;

import java.util.LinkedHashMap;
import java.util.Map;
import org.amphi.media.Layer;
import org.amphi.media.Selection;
import org.amphi.media.Source;
import org.amphi.media.Strain;
import org.amphi.media.StreamId;

/** What somebody is sent of what his page shows, as far as the room's strain lets it. Pure. */
final class Choosing {
  /** What remains of a page under the greatest strain: who speaks and a few others. */
  static final int CAMERAS_UNDER_STRAIN = 4;

  private Choosing() {}

  static Selection of(RoomState room, Participant receiver) {
    Map<StreamId, Layer> streams = new LinkedHashMap<>();
    int cameras = 0;
    for (Shown shown : receiver.receiving().shown()) {
      if (!flows(room, receiver, shown)) {
        continue;
      }
      boolean camera = shown.source() == Source.CAMERA;
      if (camera && room.strain() == Strain.CAMERAS && cameras == CAMERAS_UNDER_STRAIN) {
        continue;
      }
      cameras += camera ? 1 : 0;
      StreamId stream = room.find(shown.owner()).orElseThrow().stream(shown.source());
      streams.put(stream, camera ? atMost(most(room.strain()), shown.layer()) : Layer.HIGH);
    }
    return new Selection(true, streams);
  }

  private static boolean flows(RoomState room, Participant receiver, Shown shown) {
    // One's own picture comes from one's own camera.
    return !shown.owner().equals(receiver.id())
        && room.find(shown.owner()).filter(owner -> owner.isSending(shown.source())).isPresent();
  }

  private static Layer most(Strain strain) {
    return switch (strain) {
      case NONE -> Layer.HIGH;
      case LAYERS -> Layer.MEDIUM;
      case RESOLUTION, CAMERAS -> Layer.LOW;
    };
  }

  private static Layer atMost(Layer most, Layer wanted) {
    return wanted.compareTo(most) > 0 ? most : wanted;
  }
}
