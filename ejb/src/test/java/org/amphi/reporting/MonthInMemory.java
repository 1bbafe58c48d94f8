package org.amphi.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts a month as the batch does, without a database. */
final class MonthInMemory implements MonthMemory {
  private final Map<Visitors, Set<String>> seen = new HashMap<>();

  @Override
  public Map<Visitors, Distinct> keep(Map<Visitors, Set<String>> marks) {
    Map<Visitors, Distinct> news = new HashMap<>();
    marks.forEach(
        (visitors, shown) -> {
          Set<String> before = seen.computeIfAbsent(visitors, key -> new HashSet<>());
          Set<String> fresh = new HashSet<>(shown);
          fresh.removeAll(before);
          before.addAll(fresh);
          news.put(visitors, Distinct.of(fresh));
        });
    return news;
  }

  static MonthFigures count(UsageMonth month, List<CountedVisit> visits, Instant asOf) {
    List<CountedVisit> ordered = new ArrayList<>(visits);
    ordered.sort(Comparator.comparing(CountedVisit::in));
    MonthInMemory memory = new MonthInMemory();
    List<DayFigures> days = new ArrayList<>();
    for (LocalDate day : month.daysBegunBy(asOf)) {
      DayCount count = new DayCount(day, month.countedOf(day, asOf), day.getDayOfMonth() == 1);
      ordered.forEach(count::add);
      days.add(count.figures(memory));
    }
    return MonthFigures.of(days);
  }
}
