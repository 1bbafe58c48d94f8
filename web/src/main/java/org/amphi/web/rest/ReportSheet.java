package org.amphi.web.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.amphi.reporting.Count;
import org.amphi.reporting.MinistryUsage;
import org.amphi.reporting.MonthFigures;
import org.amphi.reporting.Visitors;
import org.amphi.web.rest.MinistryNames.Names;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Reports as a sheet that a French spreadsheet opens by itself: UTF-8 with a byte order mark,
 * semicolons, French dates. A line for each ministry's visitors, and one for all.
 */
final class ReportSheet {
  private static final CSVFormat FORMAT =
      CSVFormat.EXCEL.builder().setDelimiter(';').setRecordSeparator("\r\n").get();
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String ALL = "Total (tous les visiteurs)";
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss");
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");

  /** What a spreadsheet would run (OWASP, CSV injection), behind whatever it passes over. */
  private static final Pattern FORMULA =
      Pattern.compile(
          "^[\\s\\p{Z}\\p{Cf}\"']*[=+\\-@|\uFF1D\uFF0B\uFF0D\uFF20].*|^[\t\r\n].*", Pattern.DOTALL);

  private static final List<String> HEADINGS =
      List.of(
          "Mois",
          "Ministère organisateur (celui de l’agent qui a réservé la séance)",
          "Ministère des visiteurs (celui de leur compte, Invités pour qui n’en a pas)",
          "Séances (au moins une visite dans le mois)",
          "Comptes (agents distincts)",
          "Invités (places distinctes, une par lien et navigateur)",
          "Visites (présences commencées ou poursuivies dans le mois)",
          "Minutes (somme des secondes de présence dans le mois, divisée par 60, arrondie à l’entier inférieur)",
          "Pic de présences simultanées (qui part à cet instant n’est plus compté)",
          "Premier instant du pic (heure du ministère)",
          "Fuseau horaire du ministère",
          "Chiffres arrêtés au",
          "État");

  private final String month;
  private final List<MinistryUsage> usages;
  private final Names names;

  ReportSheet(String month, List<MinistryUsage> usages, Names names) {
    this.month = month;
    this.usages = usages;
    this.names = names;
  }

  /** Tells a manager's sheet from an administrator's, and a provisional one from another. */
  String fileName() {
    String whose = usages.size() == 1 ? "-" + usages.get(0).ministry().code() : "";
    boolean provisional = usages.stream().anyMatch(MinistryUsage::provisional);
    return "amphi-usage-" + month + whose + (provisional ? "-provisoire" : "") + ".csv";
  }

  byte[] bytes() {
    StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
    try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
      printer.printRecord(HEADINGS);
      for (MinistryUsage usage : usages) {
        print(printer, usage);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString().getBytes(UTF_8);
  }

  private void print(CSVPrinter printer, MinistryUsage usage) throws IOException {
    @Nullable MonthFigures figures = usage.figures();
    if (figures == null) {
      return;
    }
    for (Map.Entry<Visitors, Count> each : figures.visitors().entrySet()) {
      String whose = harmless(names.of(each.getKey()));
      print(printer, usage, whose, each.getValue(), "", "");
    }
    String peakAt = moment(figures.peak().at(), usage.ministry().zone());
    print(
        printer,
        usage,
        ALL,
        figures.everybody(),
        Integer.toString(figures.peak().visits()),
        peakAt);
  }

  private void print(
      CSVPrinter printer,
      MinistryUsage usage,
      String whose,
      Count count,
      String peak,
      String peakAt)
      throws IOException {
    ZoneId zone = usage.ministry().zone();
    printer.printRecord(
        YearMonth.parse(month).format(MONTH),
        harmless(usage.ministry().name()),
        whose,
        count.sessions(),
        count.accounts(),
        count.guests(),
        count.visits(),
        count.minutes(),
        peak,
        peakAt,
        zone.getId(),
        moment(usage.asOf(), zone),
        usage.provisional() ? "Provisoire" : "Définitif");
  }

  private static String moment(@Nullable Instant moment, ZoneId zone) {
    return moment == null ? "" : moment.atZone(zone).format(MOMENT);
  }

  /** A text that somebody chose, such that a spreadsheet shows it and runs nothing. */
  static String harmless(String text) {
    return FORMULA.matcher(text).matches() ? "'" + text : text;
  }
}
