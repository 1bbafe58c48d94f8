package org.amphi.reporting;

import java.util.Map;
import java.util.Set;

/** Whom and what the days of a month have shown so far, so that the month counts them once. */
interface MonthMemory {
  /** Keeps all these marks, and answers how many of them are new. */
  Map<Visitors, Distinct> keep(Map<Visitors, Set<String>> marks);
}
