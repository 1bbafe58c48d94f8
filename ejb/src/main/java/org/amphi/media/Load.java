package org.amphi.media;

/**
 * What a demand comes to.
 *
 * @param streams sent to browsers, the mix included
 * @param megabits a second, sent to browsers
 * @param cores of the media server's machine
 */
public record Load(int streams, double megabits, double cores) {
  /** Nothing. */
  public static final Load NONE = new Load(0, 0, 0);

  /** Both together. */
  public Load plus(Load other) {
    return new Load(streams + other.streams, megabits + other.megabits, cores + other.cores);
  }
}
