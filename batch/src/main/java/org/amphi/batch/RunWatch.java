package org.amphi.batch;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.amphi.reporting.ReportJobs;
import org.amphi.reporting.UsageRun;
import org.amphi.reporting.UsageRuns;

/**
 * Gives signs of life for the runs of this server, and takes over those of servers that give none.
 * Safe on several servers, since only one gets a run.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.CONTAINER)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RunWatch {
  private static final Logger LOG = Logger.getLogger(RunWatch.class.getName());

  /** After so many servers have died over a run, it is the run. */
  private static final int MOST_ATTEMPTS = 10;

  @Inject
  @SuppressWarnings("NullAway.Init")
  private LiveRuns live;

  @Inject
  @SuppressWarnings("NullAway.Init")
  private UsageRuns runs;

  @Inject
  @SuppressWarnings("NullAway.Init")
  private ReportJobs jobs;

  /** Several times within a lease. */
  @Schedule(second = "*/5", minute = "*", hour = "*", persistent = false)
  void tick() {
    live.all().forEach(runs::alive);
    runs.takeOver().ifPresent(this::goOn);
  }

  private void goOn(UsageRun run) {
    if (run.attempt() > MOST_ATTEMPTS) {
      LOG.log(Level.SEVERE, "run {0} is given up: its servers died", run.id());
      runs.fail(run.id(), run.attempt());
      return;
    }
    LOG.log(
        Level.WARNING,
        "run {0} gave no sign of life, this server goes on with it (attempt {1})",
        new Object[] {run.id(), run.attempt()});
    try {
      jobs.start(run);
    } catch (RuntimeException notNow) {
      // No sign of life is given for it, so it is found again when its time is over.
      LOG.log(Level.SEVERE, "run " + run.id() + " could not be started again", notNow);
    }
  }
}
