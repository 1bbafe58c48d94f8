package org.amphi.outside;

import static org.amphi.outside.Agent.booking;
import static org.amphi.outside.RunningAmphi.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.amphi.outside.Agent.Answer;
import org.amphi.stack.EmbeddedStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * An administrator makes a session larger than the published curve, as far as it can be carried.
 */
@ExtendWith(RunningAmphi.class)
@SuppressWarnings("NullAway.Init")
class CapacityIT {
  private static final String LATER = FutureDays.start("JUNET10:00");

  private Agent alice;
  private Agent david;
  private JsonNode session;

  @BeforeEach
  void bookOne(EmbeddedStack stack) {
    alice = signedIn(stack, "alice.martin");
    david = signedIn(stack, "david.moreau");
    session = alice.post("/api/sessions", booked()).json();
  }

  private static String booked() {
    return booking("Assemblée", "GENERAL_ASSEMBLY", LATER, "Europe/Paris", 60);
  }

  private Answer set(Agent by, int participants, int cameras) {
    String wanted = "{\"participants\":" + participants + ",\"cameras\":" + cameras + "}";
    return by.put("/api/session-capacities/" + session.path("id").asText(), wanted);
  }

  private JsonNode now() {
    return alice.get("/api/sessions/" + session.path("id").asText()).json();
  }

  @Test
  void whatThePoolCarriesIsPromisedAndStaysWhenTheOwnerChangesTheRest() {
    Answer answer = set(david, 400, 1);

    assertThat(answer.status()).as(answer.whole().body()).isEqualTo(200);
    assertThat(now().path("participants").asInt()).isEqualTo(400);
    String renamed =
        booked()
            .replace("Assemblée", "Grande assemblée")
            .replaceAll("\"participants\":\\d+", "\"participants\":400")
            .replaceAll("\"cameras\":\\d+", "\"cameras\":1");
    String path = "/api/sessions/" + session.path("id").asText();
    Answer changed = alice.change("PUT", path, now().path("version").asText(), renamed);
    assertThat(changed.status()).as(changed.whole().body()).isEqualTo(200);
    assertThat(now().path("participants").asInt()).isEqualTo(400);
  }

  @Test
  void onlyAdministratorsMaySetIt() {
    assertThat(set(alice, 20, 1).status()).isEqualTo(403);
    assertThat(now()).isEqualTo(session);
  }

  @Test
  void moreThanThePoolCarriesIsRefused() {
    Answer answer = set(david, 2_000, 12);

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.code()).isEqualTo("not-carried");
    assertThat(now()).isEqualTo(session);
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "2001, 1", "2147483647, 1", "20, -1", "20, 31"})
  void whatIsOutOfRangeIsRefused(int participants, int cameras) {
    assertThat(set(david, participants, cameras).status()).isEqualTo(422);
    assertThat(now()).isEqualTo(session);
  }
}
