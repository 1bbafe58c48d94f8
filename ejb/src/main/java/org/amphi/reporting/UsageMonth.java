package org.amphi.reporting;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.amphi.shared.Refusal;
import org.amphi.shared.RefusalCode;

/** A month by the clocks of a zone. A day may have 23 or 25 hours there. */
public record UsageMonth(YearMonth month, ZoneId zone) {
  /**
   * How long after its end a month may still change: visits of a server that died are closed by
   * another one within a minute.
   */
  static final Duration SETTLES_WITHIN = Duration.ofMinutes(5);

  private static final int FIRST_YEAR = 2000;

  /**
   * Reads {@code 2026-11}.
   *
   * @throws Refusal MONTH_UNKNOWN for anything else
   */
  public static YearMonth parse(String text) {
    try {
      YearMonth month = YearMonth.parse(text);
      if (month.getYear() >= FIRST_YEAR && month.toString().equals(text)) {
        return month;
      }
    } catch (DateTimeException notAMonth) {
      // Refused below.
    }
    throw new Refusal(RefusalCode.MONTH_UNKNOWN);
  }

  Instant begin() {
    return startOf(month.atDay(1));
  }

  Instant end() {
    return startOf(month.plusMonths(1).atDay(1));
  }

  private Instant startOf(LocalDate day) {
    return day.atStartOfDay(zone).toInstant();
  }

  boolean isBegunAt(Instant at) {
    return !at.isBefore(begin());
  }

  /** Whether figures of that moment may yet change. */
  boolean isProvisionalAt(Instant asOf) {
    return asOf.isBefore(end().plus(SETTLES_WITHIN));
  }

  /** Its days that have begun by then, in order. */
  List<LocalDate> daysBegunBy(Instant asOf) {
    LocalDate first = month.atDay(1);
    return first
        .datesUntil(month.plusMonths(1).atDay(1))
        .filter(day -> !startOf(day).isAfter(asOf))
        .toList();
  }

  /** What of a day is counted: from midnight to midnight, and nothing after {@code asOf}. */
  Span countedOf(LocalDate day, Instant asOf) {
    return new Span(startOf(day), startOf(day.plusDays(1))).cut(Instant.MIN, asOf);
  }
}
