package org.amphi.month;

import static org.amphi.month.GoldenFigures.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.amphi.outside.Agent;
import org.amphi.outside.Agent.Answer;
import org.amphi.outside.RunningAmphi;
import org.amphi.stack.EmbeddedStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The months that were worked out by hand, through REST, the batch job and the database. */
@ExtendWith(RunningAmphi.class)
@SuppressWarnings("NullAway.Init")
class MonthIT {
  private static final String MARCH = "2026-03";
  private static final String OCTOBER = "2026-10";

  private EmbeddedStack stack;
  private Reader manager;
  private Reader administrator;

  @BeforeEach
  void signIn(EmbeddedStack running) throws SQLException {
    stack = running;
    new ReportsDatabase(stack.database()).insertGoldenVisits();
    manager = new Reader(stack, "chloe.bernard");
    administrator = new Reader(stack, "david.moreau");
  }

  @Test
  void anAdministratorGetsTheFiguresThatWereWorkedOutByHand() {
    Answer begun = administrator.make(MARCH, "education", "interieur");

    assertThat(begun.status()).isEqualTo(202);
    assertGolden(administrator.complete(MARCH, "education"), MARCH);
    assertGolden(administrator.complete(MARCH, "interieur"), MARCH);
    assertThat(administrator.report(MARCH, "education").path("provisional").asBoolean()).isFalse();
    assertThat(administrator.report(MARCH, "justice").path("state").asText()).isEqualTo("none");
  }

  @Test
  void aManagerSeesHerOwnMinistryAndNoOther() {
    assertGolden(manager.made(OCTOBER, "education"), OCTOBER);

    JsonNode ministries = manager.read(OCTOBER).json().path("ministries");
    assertThat(ministries).hasSize(1);
    assertThat(ministries.get(0).path("name").asText()).isEqualTo("Éducation nationale");
  }

  @Test
  void aReportThatIsMadeAgainIsTheSameAndLeavesNothingBehind() throws SQLException {
    JsonNode first = administrator.made(MARCH, "interieur");
    JsonNode second = administrator.made(MARCH, "interieur");

    assertThat(second.path("figures")).isEqualTo(first.path("figures"));
    assertThat(second.path("asOf").asText()).isNotEmpty();
    ReportsDatabase database = new ReportsDatabase(stack.database());
    assertThat(
            database.number(
                "select count(*) from usage_report where month = '2026-03'"
                    + " and ministry = 'interieur'"))
        .isOne();
    assertThat(database.number("select count(*) from usage_mark")).isZero();
  }

  @Test
  void theMonthUnderWayIsProvisional() {
    String month = YearMonth.now(ZoneOffset.UTC).toString();

    JsonNode report = manager.made(month, "education");

    assertThat(report.path("provisional").asBoolean()).isTrue();
    assertThat(manager.sheet(month).whole().body()).contains(";Provisoire\r\n");
    assertThat(manager.sheet(month).whole().headers().firstValue("Content-Disposition"))
        .hasValue("attachment; filename=\"amphi-usage-" + month + "-education-provisoire.csv\"");
  }

  @Test
  void theSheetSaysTheSame() {
    manager.made(MARCH, "education");

    Answer sheet = manager.sheet(MARCH);

    assertThat(sheet.whole().headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("text/csv;"));
    assertThat(sheet.whole().body()).startsWith("\uFEFFMois;Ministère organisateur");
    List<String> lines = List.of(sheet.whole().body().split("\r\n"));
    String begin = "03/2026;Éducation nationale;";
    assertThat(lines.subList(1, lines.size()))
        .extracting(line -> line.replaceFirst("[^;]*;[^;]*$", ""))
        .containsExactly(
            begin + "Culture;2;2;0;2;29;;;Europe/Paris;",
            begin + "Éducation nationale;4;2;0;5;191;;;Europe/Paris;",
            begin + "Intérieur;2;1;0;2;60;;;Europe/Paris;",
            begin + "Invités;2;0;2;3;56;;;Europe/Paris;",
            begin + "Total (tous les visiteurs);4;4;2;12;337;3;10/03/2026 23:50:10;Europe/Paris;");
    assertThat(lines.get(1)).endsWith(";Définitif");
  }

  @ParameterizedTest
  @CsvSource({
    "chloe.bernard, 2026-03, interieur, 403, ministry-not-yours",
    "chloe.bernard, 2026-03, atlantis, 403, ministry-not-yours",
    "david.moreau, 2026-03, atlantis, 404, ministry-unknown",
    "david.moreau, 2099-01, education, 409, month-not-begun",
    "david.moreau, mars, education, 422, month-unknown",
    "david.moreau, 2026-13, education, 422, month-unknown",
    "alice.martin, 2026-03, education, 403, not-allowed",
  })
  void whatCannotBeMadeIsRefused(
      String login, String month, String ministry, int status, String code) {
    Answer answer = new Reader(stack, login).make(month, ministry);

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.code()).isEqualTo(code);
  }

  @Test
  void whatCannotBeReadIsRefused() {
    assertThat(new Reader(stack, "alice.martin").read(MARCH).code()).isEqualTo("not-allowed");
    assertThat(new Reader(stack, "bruno.leroy").sheet(MARCH).code()).isEqualTo("not-allowed");
    assertThat(manager.sheet("2026-01").code()).isEqualTo("report-not-made");
    assertThat(manager.read("2099-01").code()).isEqualTo("month-not-begun");
    Agent stranger = new Agent(stack.url());
    assertThat(stranger.get("/api/reports/usage?month=2026-03").code())
        .isEqualTo("sign-in-required");
  }
}
