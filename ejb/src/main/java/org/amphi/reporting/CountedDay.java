package org.amphi.reporting;

import java.time.LocalDate;

/** A day that was counted and is not kept yet. */
public final class CountedDay {
  private final LocalDate day;
  private final DayCount count;

  CountedDay(LocalDate day, DayCount count) {
    this.day = day;
    this.count = count;
  }

  /** Which day. */
  public LocalDate day() {
    return day;
  }

  DayCount count() {
    return count;
  }
}
