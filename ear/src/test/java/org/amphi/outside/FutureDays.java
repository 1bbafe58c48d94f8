package org.amphi.outside;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;

/** Days of next year, whenever that is, on which sessions can be planned. */
final class FutureDays {
  private FutureDays() {}

  /** The first of June. */
  static LocalDate june() {
    return next(Month.JUNE).withDayOfMonth(1);
  }

  /** The Sunday on which the clocks of Europe skip the hour from two to three. */
  static LocalDate summerTimeBegins() {
    return lastSundayOf(Month.MARCH);
  }

  /** The Sunday on which they show that hour twice. */
  static LocalDate summerTimeEnds() {
    return lastSundayOf(Month.OCTOBER);
  }

  /**
   * A start as a test's table has it: {@code JUNE...}, {@code SPRING...} or {@code AUTUMN...} and
   * the time of day, or anything else as it is.
   */
  static String start(String text) {
    return text.replace("JUNE", june().toString())
        .replace("SPRING", summerTimeBegins().toString())
        .replace("AUTUMN", summerTimeEnds().toString());
  }

  private static LocalDate lastSundayOf(Month month) {
    return next(month).with(TemporalAdjusters.lastInMonth(DayOfWeek.SUNDAY));
  }

  private static LocalDate next(Month month) {
    return Year.now(ZoneOffset.UTC).plusYears(1).atMonth(month).atDay(1);
  }
}
