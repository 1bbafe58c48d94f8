package org.amphi.bench.report;

import java.util.Collection;
import java.util.List;

/** Order statistics, which a disturbed machine moves less than means. */
public final class Medians {
  private Medians() {}

  public static double median(Collection<Double> values) {
    return percentile(values, 0.5);
  }

  /** The smallest value that so large a share of them does not exceed. */
  public static double percentile(Collection<Double> values, double share) {
    List<Double> sorted = values.stream().sorted().toList();
    if (sorted.isEmpty()) {
      throw new IllegalArgumentException("nothing was measured");
    }
    int rank = (int) Math.ceil(share * sorted.size());
    return sorted.get(Math.max(0, rank - 1));
  }
}
