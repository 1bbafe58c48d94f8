package org.amphi.media;

/** How much of a server is in use makes how much its rooms are squeezed. Pure. */
final class Straining {
  /** What is given back is given only when it is clear that it stays free. */
  private static final double MARGIN = 0.1;

  private Straining() {}

  /**
   * The strain that follows.
   *
   * @param before the strain until now
   * @param used part of the server's cores in use, 1 for all
   */
  static Strain next(Strain before, double used) {
    Strain up = of(used);
    if (up.compareTo(before) >= 0) {
      return up;
    }
    Strain down = of(used + MARGIN);
    return down.compareTo(before) < 0 ? down : before;
  }

  private static Strain of(double used) {
    if (used < 0.8) {
      return Strain.NONE;
    }
    if (used < 0.9) {
      return Strain.LAYERS;
    }
    return used < 1 ? Strain.RESOLUTION : Strain.CAMERAS;
  }
}
