package org.amphi.reporting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was asked to be counted at once: a month of some ministries.
 *
 * @param attempt grows with each server that takes the work over; what an earlier one still writes
 *     is refused
 * @param execution of the job repository; null while no job has begun
 */
public record UsageRun(UUID id, int attempt, @Nullable Long execution) {}
