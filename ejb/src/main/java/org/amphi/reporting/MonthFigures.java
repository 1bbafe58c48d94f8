package org.amphi.reporting;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Figures of a month of one ministry's sessions: what its days add up to.
 *
 * @param visitors by ministry of the visitors, guests last
 */
public record MonthFigures(
    Count everybody, SortedMap<Visitors, Count> visitors, Peak peak, List<DayFigures> days) {

  /** Folds the days, which are in order. */
  static MonthFigures of(List<DayFigures> days) {
    SortedMap<Visitors, Count> sums = new TreeMap<>();
    Peak peak = Peak.NONE;
    for (DayFigures day : days) {
      day.fresh().forEach((visitors, count) -> sums.merge(visitors, count, Count::plus));
      peak = peak.or(day.peak());
    }
    Count everybody = sums.getOrDefault(Visitors.EVERYBODY, Count.ZERO);
    sums.remove(Visitors.EVERYBODY);
    return new MonthFigures(everybody, sums, peak, List.copyOf(days));
  }
}
