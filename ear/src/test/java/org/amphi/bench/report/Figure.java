package org.amphi.bench.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was measured.
 *
 * @param goal the most that it should be; null where it is only told
 * @param holds whether it is; null without a goal
 * @param method how it was found, in a sentence
 */
@JsonPropertyOrder({"name", "value", "unit", "goal", "holds", "method"})
public record Figure(
    String name,
    double value,
    String unit,
    @Nullable Double goal,
    @Nullable Boolean holds,
    String method) {

  /** Something that should be at most the goal. */
  public static Figure atMost(double goal, String name, double value, String unit, String method) {
    return new Figure(name, rounded(value), unit, goal, value <= goal, method);
  }

  /** Something worth knowing. */
  public static Figure told(String name, double value, String unit, String method) {
    return new Figure(name, rounded(value), unit, null, null, method);
  }

  Figure withoutGoal() {
    return new Figure(name, value, unit, null, null, method);
  }

  private static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
