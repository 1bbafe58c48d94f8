package org.amphi.reporting;

import java.time.LocalDate;
import java.util.SortedMap;

/**
 * Figures of a day of one ministry's sessions.
 *
 * @param present those who were there that day
 * @param fresh of them, what the month had not shown before; all of the seconds. The sums of this
 *     over the days are the month's figures.
 */
public record DayFigures(
    LocalDate day,
    SortedMap<Visitors, Count> present,
    SortedMap<Visitors, Count> fresh,
    Peak peak) {

  /** Those of everybody. */
  public Count everybody() {
    return present.getOrDefault(Visitors.EVERYBODY, Count.ZERO);
  }
}
