package org.amphi.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.amphi.reporting.ReportDays;
import org.amphi.reporting.ReportTask;
import org.jspecify.annotations.Nullable;

/**
 * The days of a report that are still to be counted. Where to go on is what the report itself says:
 * the job repository's checkpoint is written through another connection, so that after a crash it
 * may be a day ahead of what was committed, or behind it.
 */
@Named("monthDays")
@Dependent
public class MonthDays extends AbstractItemReader {
  private static final Logger LOG = Logger.getLogger(MonthDays.class.getName());

  @Inject
  @BatchProperty
  @SuppressWarnings("NullAway.Init")
  private String report;

  @Inject
  @SuppressWarnings("NullAway.Init")
  private ReportDays reports;

  private List<LocalDate> days = List.of();
  private int next;

  @Override
  public void open(@Nullable Serializable checkpoint) {
    ReportTask task = reports.task(UUID.fromString(report));
    days = task.days();
    next = task.daysDone();
    if (next > 0 || checkpoint != null) {
      LOG.log(
          Level.INFO,
          "report {0} goes on after {1} of {2} days; the checkpoint was {3}",
          new Object[] {report, next, days.size(), checkpoint});
    }
  }

  @Override
  public @Nullable Object readItem() {
    return next < days.size() ? days.get(next++) : null;
  }

  /** The last day that was read. */
  @Override
  public @Nullable Serializable checkpointInfo() {
    return next == 0 ? null : days.get(next - 1);
  }
}
