package org.amphi.reporting;

import java.time.Instant;
import org.amphi.tenancy.Ministry;
import org.jspecify.annotations.Nullable;

/**
 * How a ministry's report of a month stands.
 *
 * @param daysDone of the report in the making if there is one, else of the valid one
 * @param provisional whether the figures may yet change
 * @param asOf the moment of the figures
 * @param figures of the last report that was completed, also while a new one is made
 */
public record MinistryUsage(
    Ministry ministry,
    State state,
    int daysDone,
    int daysTotal,
    boolean provisional,
    @Nullable Instant asOf,
    @Nullable MonthFigures figures) {

  /** Where the latest report stands. */
  public enum State {
    NONE,
    RUNNING,
    COMPLETE,
    FAILED
  }
}
