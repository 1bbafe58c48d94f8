package org.amphi.media.kurento;

import java.net.URI;
import java.time.Duration;

/**
 * Where a Kurento is and how it is spoken to.
 *
 * @param control its WebSocket, as in {@code ws://10.0.0.6:8888/kurento}
 * @param deadline after which a request counts as unanswered
 * @param recordings a folder of the Kurento's machine, as in {@code file:///var/lib/kurento}
 */
public record KurentoSettings(URI control, Duration deadline, URI recordings) {
  /** How long a cut control connection may take to be claimed again. */
  static final Duration CLAIM = Duration.ofMillis(500);

  /**
   * Most kilobits a second towards a viewer. Kurento's own 500 would bound what the sender is asked
   * for, whatever the room granted it.
   */
  static final int MOST_TO_VIEWER = 5_000;

  /**
   * Fewest kilobits a second that a viewer's estimate counts for. There are no layers: everybody's
   * picture follows the slowest viewer's estimate, down to this.
   */
  static final int LEAST_TO_VIEWER = 300;

  @Override
  public String toString() {
    return "Kurento at " + control;
  }
}
