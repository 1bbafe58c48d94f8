package org.amphi.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.amphi.reporting.CountedDay;
import org.amphi.reporting.ReportDays;

/** Keeps counted days, in the chunk's transaction. */
@Named("dayKeeper")
@Dependent
public class DayKeeper extends AbstractItemWriter {
  @Inject
  @BatchProperty
  @SuppressWarnings("NullAway.Init")
  private String report;

  @Inject @BatchProperty private int attempt;

  @Inject
  @SuppressWarnings("NullAway.Init")
  private ReportDays reports;

  @Override
  public void writeItems(List<Object> days) {
    for (Object day : days) {
      reports.keep(reports.task(UUID.fromString(report)), attempt, (CountedDay) day);
    }
  }
}
