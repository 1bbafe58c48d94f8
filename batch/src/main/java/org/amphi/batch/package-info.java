/**
 * Jakarta Batch jobs: inbound adapters that read, count and write by what the application's
 * packages say. Definitions of figures do not belong here. The first job is the month's usage
 * report.
 */
@NullMarked
package org.amphi.batch;

import org.jspecify.annotations.NullMarked;
