/** Figures and how they are shown: table, bars, JSON. And where processor time is read. */
@NullMarked
package org.amphi.bench.report;

import org.jspecify.annotations.NullMarked;
