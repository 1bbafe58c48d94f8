package org.amphi.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.UUID;
import org.amphi.reporting.ReportDays;

/** Counts a day. */
@Named("dayCounter")
@Dependent
public class DayCounter implements ItemProcessor {
  @Inject
  @BatchProperty
  @SuppressWarnings("NullAway.Init")
  private String report;

  @Inject
  @SuppressWarnings("NullAway.Init")
  private ReportDays reports;

  @Override
  public Object processItem(Object day) {
    return reports.count(reports.task(UUID.fromString(report)), (LocalDate) day);
  }
}
