package org.amphi.media;

/**
 * What the service promises to carry in one room: 350 participants with one camera, 50 with 30, and
 * a straight line between.
 */
public final class PublishedCurve {
  /** Cameras that may be on at the same time. */
  public static final int MOST_CAMERAS = Curve.PUBLISHED.pictures();

  /** Participants of a room in which one camera at most is on. */
  public static final int MOST_PARTICIPANTS = Curve.PUBLISHED.participants();

  private PublishedCurve() {}

  /**
   * How many participants a room seats with that many cameras. None costs as much as one.
   *
   * @throws IllegalArgumentException when there are fewer than 0 or more than {@link #MOST_CAMERAS}
   */
  public static int mostParticipants(int cameras) {
    if (cameras < 0 || cameras > MOST_CAMERAS) {
      throw new IllegalArgumentException("no room has " + cameras + " cameras");
    }
    return Curve.PUBLISHED.participantsWith(cameras);
  }
}
