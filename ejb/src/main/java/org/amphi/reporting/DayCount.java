package org.amphi.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts a day in one sweep over the visits that touch it, in the order in which people came. Keeps
 * those who are present, and names of people and sessions; no visits. Not thread-safe.
 */
final class DayCount {
  private final LocalDate day;
  private final Span span;
  private final boolean first;
  private final Map<Visitors, Sum> sums = new HashMap<>();
  private final PriorityQueue<Instant> departures = new PriorityQueue<>();
  private Instant latest = Instant.MIN;
  private Peak peak = Peak.NONE;

  /** Sums of some visitors. */
  private static final class Sum {
    private final Set<String> marks = new HashSet<>();
    private int visits;
    private int begun;
    private long seconds;
  }

  /**
   * Begins.
   *
   * @param span what of the day is counted
   * @param first whether the month begins with this day: visits from before then begin in it
   */
  DayCount(LocalDate day, Span span, boolean first) {
    this.day = day;
    this.span = span;
    this.first = first;
    sums.put(Visitors.EVERYBODY, new Sum());
  }

  /** Counts one visit; what of it lies outside of the day is left out. */
  void add(CountedVisit visit) {
    if (visit.in().isBefore(latest)) {
      throw new IllegalStateException("a visit of " + visit.in() + " after one of " + latest);
    }
    latest = visit.in();
    Span cut = span.cut(visit.in(), visit.out());
    if (cut.isEmpty()) {
      return;
    }
    boolean begins = first || !visit.in().isBefore(span.begin());
    sum(Visitors.EVERYBODY, visit, cut, begins);
    sum(Visitors.of(visit.ministry()), visit, cut, begins);
    sweep(cut);
  }

  private void sum(Visitors visitors, CountedVisit visit, Span cut, boolean begins) {
    Sum sum = sums.computeIfAbsent(visitors, key -> new Sum());
    sum.marks.add(visit.person());
    sum.marks.add(Distinct.markOf(visit));
    sum.visits++;
    sum.begun += begins ? 1 : 0;
    sum.seconds += cut.seconds();
  }

  /** Presence grows at arrivals only, so one of them is the first moment of the peak. */
  private void sweep(Span cut) {
    while (!departures.isEmpty() && !departures.element().isAfter(cut.begin())) {
      departures.remove();
    }
    departures.add(cut.end());
    peak = peak.or(new Peak(departures.size(), cut.begin()));
  }

  /** Ends: what of the day is new in the month is asked of the memory, which keeps it. */
  DayFigures figures(MonthMemory memory) {
    Map<Visitors, Set<String>> marks = new HashMap<>();
    sums.forEach((visitors, sum) -> marks.put(visitors, sum.marks));
    Map<Visitors, Distinct> news = memory.keep(marks);
    SortedMap<Visitors, Count> present = new TreeMap<>();
    SortedMap<Visitors, Count> fresh = new TreeMap<>();
    sums.forEach(
        (visitors, sum) -> {
          Distinct kept = news.getOrDefault(visitors, Distinct.NONE);
          present.put(visitors, Count.of(Distinct.of(sum.marks), sum.visits, sum.seconds));
          fresh.put(visitors, Count.of(kept, sum.begun, sum.seconds));
        });
    return new DayFigures(day, present, fresh, peak);
  }
}
