package org.amphi.media;

/**
 * What the work of a media server's engine costs, in cores of its machine: the only place of these
 * figures. {@code ./amphi bench media} measures them anew (deployment guide).
 *
 * @param perReceiver for each who receives anything
 * @param perMegabit for each megabit a second that goes out
 * @param perStreamDown for each stream that somebody receives
 * @param perPublisher for each picture that is sent
 * @param perVoice for each open microphone
 */
public record EngineCosts(
    double perReceiver,
    double perMegabit,
    double perStreamDown,
    double perPublisher,
    double perVoice) {

  /**
   * Janus 1.1.2, by three runs on two cores of an AMD EPYC: 350 with a camera 0.6 to 0.83 cores, 50
   * with 30 cameras 0.49 to 0.59; these make the larger of them, for a promise is to hold.
   */
  public static final EngineCosts JANUS = new EngineCosts(0.0008, 0.0026, 0, 0.002, 0.013);

  /** Kurento 7.3: 110 to 140 forwarded viewers a core, 2 % a publisher; not in the benchmark. */
  public static final EngineCosts KURENTO = new EngineCosts(0, 0, 0.009, 0.02, 0.02);

  /**
   * What a server with so many cores promises to one room: the published curve, or as much of it as
   * it can send streams for.
   */
  public Curve curve(double cores) {
    if (perStreamDown == 0) {
      return Curve.PUBLISHED;
    }
    int streams = (int) Math.floor(cores / perStreamDown);
    Curve published = Curve.PUBLISHED;
    return new Curve(
        Math.min(published.participants(), streams),
        published.pictures(),
        Math.min(published.participantsAtMost(), streams / Demand.PAGE));
  }
}
