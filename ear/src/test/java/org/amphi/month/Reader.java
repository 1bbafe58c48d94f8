package org.amphi.month;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.amphi.outside.Agent;
import org.amphi.outside.Agent.Answer;
import org.amphi.outside.RunningAmphi;
import org.amphi.stack.EmbeddedStack;

/** Somebody who has reports made and reads them. */
final class Reader {
  private static final Duration LIMIT = Duration.ofMinutes(2);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Agent agent;

  Reader(EmbeddedStack stack, String login) {
    agent = RunningAmphi.signedIn(stack, login);
  }

  Answer make(String month, String... ministries) {
    ObjectNode order = JSON.createObjectNode().put("month", month);
    List.of(ministries).forEach(order.putArray("ministries")::add);
    return agent.post("/api/reports/usage", order.toString());
  }

  Answer read(String month) {
    return agent.get("/api/reports/usage?month=" + month);
  }

  Answer sheet(String month) {
    return agent.get("/api/reports/usage.csv?month=" + month);
  }

  JsonNode report(String month, String ministry) {
    for (JsonNode each : read(month).json().path("ministries")) {
      if (each.path("code").asText().equals(ministry)) {
        return each;
      }
    }
    throw new AssertionError("no " + ministry + " in " + read(month).whole().body());
  }

  /** Has a report made and waits for it. */
  JsonNode made(String month, String ministry) {
    assertThat(make(month, ministry).status()).isEqualTo(202);
    return complete(month, ministry);
  }

  /** Waits for a report that is being made. */
  JsonNode complete(String month, String ministry) {
    until(() -> !state(month, ministry).equals("running"));
    assertThat(state(month, ministry)).isEqualTo("complete");
    return report(month, ministry);
  }

  private String state(String month, String ministry) {
    return report(month, ministry).path("state").asText();
  }

  static void until(BooleanSupplier condition) {
    long deadline = System.nanoTime() + LIMIT.toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("not within %s", LIMIT).isLessThan(deadline);
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }
  }
}
