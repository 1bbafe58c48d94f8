package org.amphi.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {
  record Order(String name, int count, boolean paid, Size size) {
    Order {
      if (name.equals("forbidden")) {
        throw new Refusal(RefusalCode.NOT_ALLOWED);
      }
    }
  }

  record Basket(List<Order> orders) {}

  enum Size {
    SMALL,
    LARGE
  }

  private static String order(String name, String count, String paid, String size) {
    return "{\"name\":%s,\"count\":%s,\"paid\":%s,\"size\":%s}".formatted(name, count, paid, size);
  }

  private static Refusal refused(String json, Class<?> type) {
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> StrictJson.read(json, type));
    assertThat(refusal).as(json).isNotNull();
    return refusal;
  }

  @Test
  void whatIsWrittenIsReadBack() {
    Basket basket = new Basket(List.of(new Order("thé \"vert\" 😀", 2, true, Size.LARGE)));

    assertThat(StrictJson.read(StrictJson.write(basket), Basket.class)).isEqualTo(basket);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"name\":\"n\",\"count\":1,\"paid\":true,\"size\":\"SMALL\",\"more\":1}",
        "{\"name\":\"n\",\"count\":1,\"paid\":true}",
        "{\"name\":\"n\",\"name\":\"m\",\"count\":1,\"paid\":true,\"size\":\"SMALL\"}",
        "{\"name\":\"n\",\"count\":1,\"paid\":true,\"size\":\"SMALL\"} x",
        "{\"name\":\"n\",\"count\":1,\"paid\":true,\"size\":\"SMALL\"}{}",
        "{\"name\":\"n\",\"count\":1,\"paid\":true,\"size\":\"SMALL\"",
        "",
        " ",
        "null",
        "[]",
        "1",
        "\"text\"",
        "{",
        "}",
        "{name:1}",
        "\u0000"
      })
  void nothingUnknownMissingTwiceOrBehindIsTaken(String json) {
    assertThat(refused(json, Order.class).code()).isEqualTo(RefusalCode.BAD_REQUEST);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "1.5", "true", "null", "[]", "{}", "[\"n\"]"})
  void whatIsNoTextIsNotTakenForOne(String name) {
    assertThat(refused(order(name, "1", "true", "\"SMALL\""), Order.class).code())
        .isEqualTo(RefusalCode.BAD_REQUEST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"1\"",
        "1.5",
        "1.0",
        "1e400",
        "2147483648",
        "true",
        "null",
        "\"\"",
        "NaN",
        "01",
        "99999999999999999999999999"
      })
  void whatIsNoWholeNumberIsNotTakenForOne(String count) {
    assertThat(refused(order("\"n\"", count, "true", "\"SMALL\""), Order.class).code())
        .isEqualTo(RefusalCode.BAD_REQUEST);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"true\"", "1", "0", "null", "\"\"", "yes"})
  void whatIsNeitherTrueNorFalseIsNotTakenForIt(String paid) {
    assertThat(refused(order("\"n\"", "1", paid, "\"SMALL\""), Order.class).code())
        .isEqualTo(RefusalCode.BAD_REQUEST);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"small\"", "\"HUGE\"", "0", "\"0\"", "\"\"", "null"})
  void whatIsNotOnTheListIsNotTaken(String size) {
    assertThat(refused(order("\"n\"", "1", "true", size), Order.class).code())
        .isEqualTo(RefusalCode.BAD_REQUEST);
  }

  @Test
  void aRecordSaysItselfWhyItRefuses() {
    String own = order("\"forbidden\"", "1", "true", "\"SMALL\"");

    assertThat(refused(own, Order.class).code()).isEqualTo(RefusalCode.NOT_ALLOWED);
    assertThat(refused("{\"orders\":[%s]}".formatted(own), Basket.class).code())
        .isEqualTo(RefusalCode.NOT_ALLOWED);
  }

  @Test
  void hugeNestingTextsAndNumbersAreRefused() {
    String deep = "{\"orders\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
    String longText = order("\"" + "x".repeat(600 * 1024) + "\"", "1", "true", "\"SMALL\"");
    String longNumber = order("\"n\"", "1".repeat(100_000), "true", "\"SMALL\"");

    assertThat(refused(deep, Basket.class).code()).isEqualTo(RefusalCode.BAD_REQUEST);
    assertThat(refused(longText, Order.class).code()).isEqualTo(RefusalCode.BAD_REQUEST);
    assertThat(refused(longNumber, Order.class).code()).isEqualTo(RefusalCode.BAD_REQUEST);
  }

  @Test
  void aRefusalQuotesNeitherTheInputNorOurClasses() {
    Refusal refusal = refused("{\"secretField\":1}", Order.class);

    assertThat(refusal.getMessage()).isEqualTo("bad-request");
    assertThat(refusal.getCause()).isNull();
  }
}
