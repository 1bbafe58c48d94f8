package org.amphi.reporting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The most visits under way at one moment, and when that was first so. Who leaves at a moment is no
 * longer there, who comes at it is.
 *
 * @param at null when nobody came
 */
public record Peak(int visits, @Nullable Instant at) {
  static final Peak NONE = new Peak(0, null);

  /** The higher; of two as high, this one. */
  Peak or(Peak later) {
    return later.visits > visits ? later : this;
  }
}
