package org.amphi.media;

/**
 * From what a room asks to what it costs. A model, linear in what is sent: it is as good as the
 * constants of {@link EngineCosts}, and says nothing of what a machine does beyond its cores.
 */
public final class DemandModel {
  /** Opus with FEC and its headers. */
  private static final int MIX_KILOBITS = 40;

  private static final int FEW_PICTURES = 4;

  private DemandModel() {}

  /** What that demand costs on that engine. */
  public static Load load(Demand demand, EngineCosts costs) {
    int pictures = Math.min(demand.pictures(), demand.shown());
    int streams = demand.participants() * (pictures + 1);
    double megabits =
        demand.participants() * (pictures * kilobits(pictures) + MIX_KILOBITS) / 1_000.0;
    double cores =
        demand.participants() * costs.perReceiver()
            + megabits * costs.perMegabit()
            + streams * costs.perStreamDown()
            + demand.pictures() * costs.perPublisher()
            + demand.voices() * costs.perVoice();
    return new Load(streams, megabits, cores);
  }

  /** A tile of many is small, and asks for the lowest layer. */
  private static int kilobits(int pictures) {
    if (pictures <= 1) {
      return 500;
    }
    return pictures <= FEW_PICTURES ? 300 : 120;
  }
}
