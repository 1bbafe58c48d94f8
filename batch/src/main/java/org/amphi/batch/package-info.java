/**
 * Jakarta Batch jobs: inbound adapters that read, count and write by what the application's
 * packages say. Definitions of figures do not belong here. There is one job, the month's usage
 * report ({@code META-INF/batch-jobs/usage-report.xml}), and what brings it to its end after a
 * server died.
 */
@NullMarked
package org.amphi.batch;

import org.jspecify.annotations.NullMarked;
