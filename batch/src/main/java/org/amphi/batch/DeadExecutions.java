package org.amphi.batch;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * What servers that died have left in the job repository: executions, steps and partitions that
 * look as if they went on. Jakarta Batch offers nothing to end them ({@code abandon} refuses what
 * looks alive), so this speaks to JBeret's tables. They have been the same since JBeret 1.
 */
@ApplicationScoped
public class DeadExecutions {
  private static final String OF_RUN =
      "select jobexecutionid from job_execution"
          + " where position(? in jobparameters) > 0 and jobexecutionid < ?";
  private static final String ALIVE = "batchstatus in ('STARTING', 'STARTED', 'STOPPING')";

  private static final List<String> STATEMENTS =
      List.of(
          "update partition_execution set batchstatus = 'FAILED', exitstatus = 'FAILED' where "
              + ALIVE
              + " and stepexecutionid in (select stepexecutionid from step_execution"
              + " where jobexecutionid in ("
              + OF_RUN
              + "))",
          "update step_execution set batchstatus = 'FAILED', exitstatus = 'FAILED', endtime = now()"
              + " where "
              + ALIVE
              + " and jobexecutionid in ("
              + OF_RUN
              + ")",
          "update job_execution set batchstatus = 'ABANDONED', exitstatus = 'ABANDONED',"
              + " endtime = now(), lastupdatedtime = now() where "
              + ALIVE
              + " and jobexecutionid in ("
              + OF_RUN
              + ")");

  @Resource(lookup = "java:jboss/datasources/AmphiBatchDS")
  @SuppressWarnings("NullAway.Init")
  private DataSource repository;

  /** Ends all that a run has left before that execution. */
  void close(UUID run, long before) {
    try (Connection connection = repository.getConnection()) {
      for (String statement : STATEMENTS) {
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
          prepared.setString(1, run.toString());
          prepared.setLong(2, before);
          prepared.executeUpdate();
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the job repository cannot be tidied", e);
    }
  }
}
