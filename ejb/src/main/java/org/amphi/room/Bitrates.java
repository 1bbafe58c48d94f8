package org.amphi.room;

import java.util.List;
import org.amphi.media.Source;
import org.amphi.media.Strain;
import org.amphi.media.StreamId;

/**
 * How many bits a second a picture may take: fewer the more there are, and the more people receive
 * them, so that a room keeps to some 200 Mb/s, which is less than a core of a media server
 * (measured on Janus 1.1.2: 195 Mb/s to 350 receivers of one camera, 58 % of a core; 186 Mb/s to 50
 * receivers of 30 cameras, 34 %). Between these ends of the curve, where a picture cannot take less
 * and be seen, it is up to 375 Mb/s if everybody showed all cameras at once; a page shows a dozen,
 * in their lower layers. Pure.
 */
final class Bitrates {
  /**
   * One step.
   *
   * @param load most cameras times receivers for it
   * @param camera bits a second
   */
  private record Step(int load, int camera) {}

  private static final List<Step> STEPS =
      List.of(
          new Step(160, 1_200_000), // a dozen people with their cameras
          new Step(250, 800_000),
          new Step(400, 500_000), // one camera and 350 people
          new Step(700, 300_000),
          new Step(1_300, 150_000),
          new Step(Integer.MAX_VALUE, 120_000)); // 30 cameras and 50 people

  static final int MOST = STEPS.get(0).camera();

  /** What all cameras are sent with when a room makes do with less. */
  private static final int SQUEEZED = 150_000;

  /** A screen has more to show than a face: so much of a camera's bits, in halves. */
  private static final int SCREEN_HALVES = 5;

  private static final int SHARPEST_SCREEN = 1_500_000;

  private Bitrates() {}

  /** Most bits a second of a picture from there, in this room as it is; 0 for voices. */
  static int of(RoomState room, Source source) {
    return switch (source) {
      case CAMERA -> camera(room);
      // Never less under strain: a text that cannot be read is worth nothing.
      case SCREEN -> Math.min(SHARPEST_SCREEN, room.cameraBitrate() * SCREEN_HALVES / 2);
      case MICROPHONE, PHONE -> 0;
    };
  }

  private static int camera(RoomState room) {
    return room.strain().compareTo(Strain.RESOLUTION) >= 0
        ? Math.min(SQUEEZED, room.cameraBitrate())
        : room.cameraBitrate();
  }

  /** That decision, and new limits for all pictures when the room has become another class. */
  static Decision after(Decision decided) {
    RoomState room = decided.next();
    int bitrate = fitting(room);
    if (bitrate == room.cameraBitrate() || room.closed()) {
      return decided;
    }
    RoomState next = room.withCameraBitrate(bitrate);
    return decided.then(Decision.nothing(next).asking(limits(next)));
  }

  /** Tells the media server what each picture may take now. */
  static MediaRequest[] limits(RoomState room) {
    return room.participants().values().stream()
        .flatMap(Participant::streams)
        .filter(stream -> isPicture(stream.source()))
        .map(stream -> limit(room, stream))
        .toArray(MediaRequest[]::new);
  }

  private static MediaRequest limit(RoomState room, StreamId stream) {
    return new MediaRequest.LimitStream(stream, of(room, stream.source()));
  }

  private static boolean isPicture(Source source) {
    return source == Source.CAMERA || source == Source.SCREEN;
  }

  /**
   * The step that fits. Less is taken at once; more only when there is some room to spare, lest one
   * who comes and goes changes the pictures of all each time.
   */
  private static int fitting(RoomState room) {
    int load = load(room);
    int strict = step(load);
    int spared = step(load + load / 4);
    return strict < room.cameraBitrate() ? strict : Math.max(room.cameraBitrate(), spared);
  }

  private static int step(int load) {
    return STEPS.stream().filter(each -> load <= each.load()).findFirst().orElseThrow().camera();
  }

  private static int load(RoomState room) {
    long halves =
        room.participants().values().stream()
            .flatMap(Participant::pictures)
            .mapToLong(source -> source == Source.SCREEN ? SCREEN_HALVES : 2)
            .sum();
    return (int) (halves * room.participants().size() / 2);
  }
}
