package org.amphi.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * One ministry's month, to be counted day by day.
 *
 * @param asOf what comes after is not counted
 * @param daysDone how many days are kept already
 */
public record ReportTask(
    UUID id,
    UUID run,
    YearMonth yearMonth,
    String ministry,
    ZoneId zone,
    Instant asOf,
    int daysDone) {

  UsageMonth month() {
    return new UsageMonth(yearMonth, zone);
  }

  /** All its days, in order. */
  public List<LocalDate> days() {
    return month().daysBegunBy(asOf);
  }

  DayCount begin(LocalDate day) {
    return new DayCount(day, month().countedOf(day, asOf), day.getDayOfMonth() == 1);
  }
}
