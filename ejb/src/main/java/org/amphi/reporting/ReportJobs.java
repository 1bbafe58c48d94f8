package org.amphi.reporting;

/** Runs usage reports in the background. Never within a transaction of the caller's. */
public interface ReportJobs {
  /**
   * Begins a run; returns before it is done.
   *
   * @throws RuntimeException when the job could not be handed over
   */
  void start(UsageRun run);
}
