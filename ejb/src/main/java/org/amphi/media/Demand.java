package org.amphi.media;

/**
 * How much a room asks of a media server.
 *
 * @param participants who receive
 * @param pictures cameras and screens that are sent
 * @param shown most pictures that one browser shows at once
 * @param voices open microphones and telephones
 */
public record Demand(int participants, int pictures, int shown, int voices) {
  /** Nothing. */
  public static final Demand NONE = new Demand(0, 0, 0, 0);

  /** Pictures of one page of tiles; more are on further pages. */
  public static final int PAGE = 12;

  private static final int VOICES_AT_ONCE = 6;

  /** What may come of a room that is booked for so many. */
  public static Demand promised(int participants, int pictures) {
    return new Demand(
        participants, pictures, Math.min(pictures, PAGE), Math.min(participants, VOICES_AT_ONCE));
  }

  /** Whether that promises as much. */
  public boolean isWithin(Curve curve) {
    return participants <= curve.participantsWith(pictures);
  }

  /** What each of so many servers has of it: its part of the receivers, and all that is sent. */
  Demand sharedBy(int servers) {
    return new Demand((participants + servers - 1) / servers, pictures, shown, voices);
  }
}
