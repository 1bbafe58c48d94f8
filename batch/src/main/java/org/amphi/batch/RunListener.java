package org.amphi.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.amphi.reporting.UsageRuns;

/** Tells how a run goes. One that was stopped, with its server, is left for another to go on. */
@Named("runListener")
@Dependent
public class RunListener extends AbstractJobListener {
  @Inject
  @BatchProperty
  @SuppressWarnings("NullAway.Init")
  private String run;

  @Inject @BatchProperty private int attempt;

  @Inject
  @SuppressWarnings("NullAway.Init")
  private JobContext job;

  @Inject
  @SuppressWarnings("NullAway.Init")
  private UsageRuns runs;

  @Inject
  @SuppressWarnings("NullAway.Init")
  private LiveRuns live;

  @Inject
  @SuppressWarnings("NullAway.Init")
  private DeadExecutions dead;

  @Override
  public void beforeJob() {
    runs.begun(id(), attempt, job.getExecutionId());
  }

  @Override
  public void afterJob() {
    live.remove(id(), attempt);
    BatchStatus status = job.getBatchStatus();
    if (status == BatchStatus.COMPLETED) {
      runs.complete(id(), attempt);
    } else if (status == BatchStatus.FAILED) {
      runs.fail(id(), attempt);
    }
    if (attempt > 1) {
      dead.close(id(), job.getExecutionId());
    }
  }

  private UUID id() {
    return UUID.fromString(run);
  }
}
