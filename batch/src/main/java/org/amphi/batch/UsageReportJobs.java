package org.amphi.batch;

import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.amphi.reporting.ReportJobs;
import org.amphi.reporting.UsageRun;
import org.jspecify.annotations.Nullable;

/**
 * Hands runs to Jakarta Batch. An enterprise bean, so that JBeret sees this module around the
 * caller's thread: it finds jobs by the context class loader.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class UsageReportJobs implements ReportJobs {
  private static final Logger LOG = Logger.getLogger(UsageReportJobs.class.getName());
  private static final String JOB = "usage-report";

  @Inject
  @SuppressWarnings("NullAway.Init")
  private LiveRuns live;

  @Override
  public void start(UsageRun run) {
    live.add(run.id(), run.attempt());
    try {
      handOver(run);
    } catch (RuntimeException notStarted) {
      live.remove(run.id(), run.attempt());
      throw notStarted;
    }
  }

  private static void handOver(UsageRun run) {
    JobOperator operator = BatchRuntime.getJobOperator();
    Properties parameters = parameters(run);
    @Nullable Long execution = run.execution();
    if (execution != null) {
      try {
        long next = operator.restart(execution, forced(parameters));
        LOG.log(Level.INFO, "execution {0} goes on as {1}", new Object[] {execution, next});
        return;
      } catch (BatchRuntimeException refused) {
        LOG.log(
            Level.WARNING,
            "execution {0} cannot be restarted, another takes its place: {1}",
            new Object[] {execution, refused});
      }
    }
    long started = operator.start(JOB, parameters);
    LOG.log(Level.INFO, "run {0} is execution {1}", new Object[] {run.id(), started});
  }

  private static Properties parameters(UsageRun run) {
    Properties parameters = new Properties();
    parameters.setProperty("run", run.id().toString());
    parameters.setProperty("attempt", Integer.toString(run.attempt()));
    return parameters;
  }

  /**
   * JBeret refuses to restart what looks alive, and by itself looks only whether this server has
   * seen a job of that name since it booted. Here a sign of life says it, so it need not look.
   */
  private static Properties forced(Properties parameters) {
    Properties forced = new Properties();
    forced.putAll(parameters);
    forced.setProperty("jberet.restart.mode", "force");
    return forced;
  }
}
