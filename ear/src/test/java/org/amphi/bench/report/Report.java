package org.amphi.bench.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figures of a run, in the order in which they were found. For one thread. */
public final class Report {
  private static final int BAR = 30;

  private final PrintStream out;
  private final boolean goals;
  private final List<Figure> figures = new ArrayList<>();
  private int failures;

  /**
   * Begins a report.
   *
   * @param goals whether figures are held against their goals, as in a full run
   */
  public Report(PrintStream out, boolean goals) {
    this.out = out;
    this.goals = goals;
  }

  /** Something could not be measured. */
  public void failed(Exception reason) {
    failures++;
    out.println("  NOT MEASURED: " + reason);
  }

  /** How many things could not be measured. */
  public int failures() {
    return failures;
  }

  /** Says what is going on. */
  public void note(String text) {
    out.println(text);
  }

  /** Keeps a figure and shows it. */
  public void add(Figure measured) {
    Figure figure = goals ? measured : measured.withoutGoal();
    figures.add(figure);
    out.println("  " + line(figure));
  }

  private static String line(Figure figure) {
    return String.format(
        Locale.ROOT,
        "%-62s %10s %-9s %s",
        figure.name(),
        number(figure.value()),
        figure.unit(),
        verdict(figure));
  }

  private static String number(double value) {
    String digits = String.format(Locale.ROOT, "%.3f", value);
    return digits.replaceAll("\\.?0+$", "");
  }

  private static String verdict(Figure figure) {
    Double goal = figure.goal();
    if (goal == null || figure.holds() == null) {
      return "";
    }
    return "goal " + number(goal) + (figure.holds() ? ", holds" : ", DOES NOT HOLD");
  }

  /** The whole table, the chart of what has a goal, and the methods. */
  public void summary() {
    out.println("\nAll figures");
    figures.forEach(figure -> out.println("  " + line(figure)));
    out.println("\nShare of the goal that is used ('|' is the goal)");
    figures.forEach(this::bar);
    out.println("\nHow they were found");
    figures.stream().map(Figure::method).distinct().forEach(each -> out.println("  - " + each));
  }

  private void bar(Figure figure) {
    Double goal = figure.goal();
    if (goal == null) {
      return;
    }
    // What should be nothing at all is over its goal as soon as it is something.
    double share = goal > 0 ? figure.value() / goal : figure.value() > 0 ? 2 : 0;
    int filled = (int) Math.round(Math.min(2, share) * BAR);
    StringBuilder bar = new StringBuilder("#".repeat(filled));
    bar.append(" ".repeat(2 * BAR - filled)).setCharAt(BAR, '|');
    out.println(String.format(Locale.ROOT, "  %-62s %s", figure.name(), bar));
  }

  /** Writes the figures as a JSON array. */
  public void write(Path file) throws IOException {
    new ObjectMapper()
        .enable(SerializationFeature.INDENT_OUTPUT)
        .writeValue(file.toFile(), figures);
  }
}
