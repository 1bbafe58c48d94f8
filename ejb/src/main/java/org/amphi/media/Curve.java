package org.amphi.media;

/**
 * How many participants a room can promise by how many pictures it shows: so many with one, so many
 * with the most, and a straight line between. None costs as much as one.
 *
 * @param participants with one picture
 * @param pictures most cameras and screens that may be on at the same time; at least 1
 * @param participantsAtMost with that many pictures
 */
public record Curve(int participants, int pictures, int participantsAtMost) {

  /** What the service promises ({@link PublishedCurve}). */
  public static final Curve PUBLISHED = new Curve(350, 30, 50);

  /** Refuses what is no curve. */
  public Curve {
    if (participants < participantsAtMost || participantsAtMost < 0 || pictures < 1) {
      throw new IllegalArgumentException("no curve falls from " + participants);
    }
  }

  /**
   * The same, or, where that is more than it promises, one that is as much higher everywhere: so
   * many participants fit with so many pictures.
   *
   * @throws IllegalArgumentException when it carries no room with so many pictures
   */
  public Curve including(int wanted, int shown) {
    int carried = participantsWith(shown);
    if (wanted <= carried) {
      return this;
    }
    if (carried == 0) {
      throw new IllegalArgumentException("no room has " + shown + " pictures");
    }
    double factor = (double) wanted / carried;
    Curve higher =
        new Curve(
            (int) Math.ceil(participants * factor),
            pictures,
            (int) Math.ceil(participantsAtMost * factor));
    // Rounding may cost one.
    return higher.participantsWith(shown) < wanted ? higher.including(wanted, shown) : higher;
  }

  /** Most participants with that many pictures; 0 when it carries no room with so many. */
  public int participantsWith(int shown) {
    if (shown > pictures) {
      return 0;
    }
    int beyondFirst = Math.max(0, shown - 1);
    int lost = participants - participantsAtMost;
    // Rounded down to whole participants.
    return beyondFirst == 0
        ? participants
        : participants + Math.floorDiv(-beyondFirst * lost, pictures - 1);
  }
}
