package org.amphi.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportSheetTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\tx",
        "\rx",
        "\nx",
        "  =1+1",
        "\"=1+1",
        "'=1",
        "\u00A0=1",
        "\u200B=1",
        "|cmd",
        "\uFF1D1+1",
        "=1\n2"
      })
  void whatASpreadsheetWouldRunIsShownInstead(String text) {
    assertThat(ReportSheet.harmless(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Éducation nationale", "Sports, jeunesse - vie associative", "A=B"})
  void ordinaryNamesStayAsTheyAre(String text) {
    assertThat(ReportSheet.harmless(text)).isEqualTo(text);
  }
}
