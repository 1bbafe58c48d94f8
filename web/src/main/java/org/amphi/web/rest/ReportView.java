package org.amphi.web.rest;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.amphi.reporting.Count;
import org.amphi.reporting.DayFigures;
import org.amphi.reporting.MinistryUsage;
import org.amphi.reporting.MonthFigures;
import org.amphi.reporting.Visitors;
import org.amphi.web.rest.MinistryNames.Names;
import org.jspecify.annotations.Nullable;

/** A month's reports as REST shows them; moments in UTC (RFC 3339), figures as in the sheet. */
record ReportView(String month, List<MinistryView> ministries) {

  /**
   * One ministry's.
   *
   * @param figures of the last complete report, also while a new one is {@code running}
   */
  record MinistryView(
      String code,
      String name,
      String zone,
      String state,
      int daysDone,
      int daysTotal,
      boolean provisional,
      @Nullable String asOf,
      @Nullable FiguresView figures) {}

  /** The month's figures. */
  record FiguresView(
      int sessions,
      int accounts,
      int guests,
      int visits,
      long minutes,
      int peak,
      @Nullable String peakAt,
      List<VisitorsView> visitors,
      List<DayView> days) {}

  /** Figures of the visitors of one ministry; {@code ministry} is null for guests. */
  record VisitorsView(
      @Nullable String ministry, String name, int sessions, int people, int visits, long minutes) {}

  /** A day's figures. */
  record DayView(
      String day, int sessions, int accounts, int guests, int visits, long minutes, int peak) {}

  static ReportView of(String month, List<MinistryUsage> usages, Names names) {
    return new ReportView(month, usages.stream().map(each -> ministry(each, names)).toList());
  }

  private static MinistryView ministry(MinistryUsage usage, Names names) {
    @Nullable MonthFigures figures = usage.figures();
    return new MinistryView(
        usage.ministry().code().value(),
        usage.ministry().name(),
        usage.ministry().zone().getId(),
        usage.state().name().toLowerCase(Locale.ROOT),
        usage.daysDone(),
        usage.daysTotal(),
        usage.provisional(),
        text(usage.asOf()),
        figures == null ? null : figures(figures, names));
  }

  private static FiguresView figures(MonthFigures month, Names names) {
    Count all = month.everybody();
    return new FiguresView(
        all.sessions(),
        all.accounts(),
        all.guests(),
        all.visits(),
        all.minutes(),
        month.peak().visits(),
        text(month.peak().at()),
        month.visitors().entrySet().stream()
            .map(each -> visitors(each.getKey(), each.getValue(), names))
            .toList(),
        month.days().stream().map(ReportView::day).toList());
  }

  private static VisitorsView visitors(Visitors visitors, Count count, Names names) {
    return new VisitorsView(
        visitors.ministry(),
        names.of(visitors),
        count.sessions(),
        count.people(),
        count.visits(),
        count.minutes());
  }

  private static DayView day(DayFigures day) {
    Count all = day.everybody();
    return new DayView(
        day.day().toString(),
        all.sessions(),
        all.accounts(),
        all.guests(),
        all.visits(),
        all.minutes(),
        day.peak().visits());
  }

  private static @Nullable String text(@Nullable Instant moment) {
    return moment == null ? null : moment.toString();
  }
}
