package org.amphi.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.partition.PartitionMapper;
import jakarta.batch.api.partition.PartitionPlan;
import jakarta.batch.api.partition.PartitionPlanImpl;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.amphi.reporting.ReportDays;

/**
 * One partition for each report of the run. A restart asks again, and gets the same in the same
 * order: partitions are known by their number.
 */
@Named("reportPartitions")
@Dependent
public class ReportPartitions implements PartitionMapper {
  /** At once: the rest of the pool is for other runs, and for the rest of the application. */
  private static final int THREADS = 3;

  @Inject
  @BatchProperty
  @SuppressWarnings("NullAway.Init")
  private String run;

  @Inject
  @SuppressWarnings("NullAway.Init")
  private ReportDays days;

  @Override
  public PartitionPlan mapPartitions() {
    List<UUID> reports = days.reportsOf(UUID.fromString(run));
    PartitionPlanImpl plan = new PartitionPlanImpl();
    plan.setPartitions(reports.size());
    plan.setThreads(Math.min(THREADS, reports.size()));
    plan.setPartitionProperties(
        reports.stream().map(ReportPartitions::properties).toArray(Properties[]::new));
    return plan;
  }

  private static Properties properties(UUID report) {
    Properties properties = new Properties();
    properties.setProperty("report", report.toString());
    return properties;
  }
}
