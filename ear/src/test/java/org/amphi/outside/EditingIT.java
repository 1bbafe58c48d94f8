package org.amphi.outside;

import static org.amphi.outside.Agent.booking;
import static org.amphi.outside.RunningAmphi.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.amphi.outside.Agent.Answer;
import org.amphi.stack.EmbeddedStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sessions are changed whole or not at all, and nobody overwrites what he has not seen. */
@ExtendWith(RunningAmphi.class)
@SuppressWarnings("NullAway.Init")
class EditingIT {
  private static final String LATER = FutureDays.start("JUNET10:00");
  private static final String NEXT_DAY = FutureDays.june().plusDays(1).toString();

  private EmbeddedStack stack;
  private Agent alice;
  private JsonNode session;

  @BeforeEach
  void bookOne(EmbeddedStack running) {
    stack = running;
    alice = signedIn(stack, "alice.martin");
    session = alice.post("/api/sessions", moved(LATER)).json();
  }

  private static String moved(String start) {
    return booking("Colloque", "CONFERENCE", start, "Europe/Paris", 60);
  }

  private String path() {
    return "/api/sessions/" + session.path("id").asText();
  }

  private String version() {
    return session.path("version").asText();
  }

  private void assertRefusedAndNothingSaved(Answer answer, int status, String code) {
    assertThat(answer.status()).as(answer.whole().body()).isEqualTo(status);
    assertThat(answer.code()).isEqualTo(code);
    assertThat(alice.get(path()).json()).isEqualTo(session);
  }

  @Test
  void aSessionIsMovedByOneWhoHasSeenItAsItIs() {
    Answer answer = alice.change("PUT", path(), version(), moved(NEXT_DAY + "T14:30"));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().path("start").asText()).isEqualTo(NEXT_DAY + "T14:30");
    assertThat(answer.json().path("startsAt").asText()).isEqualTo(NEXT_DAY + "T12:30:00Z");
    assertThat(answer.json().path("version").asInt())
        .isGreaterThan(session.path("version").asInt());
    assertThat(answer.whole().headers().firstValue("ETag"))
        .contains("\"" + answer.json().path("version").asText() + "\"");
    assertThat(alice.get(path()).json()).isEqualTo(answer.json());
  }

  @Test
  void ofChangesThatCrossOneIsMadeAndTheOthersAreTold() {
    List<CompletableFuture<Answer>> changes =
        IntStream.range(0, 8)
            .mapToObj(i -> moved(NEXT_DAY + "T1" + i + ":00"))
            .map(
                body ->
                    CompletableFuture.supplyAsync(
                        () -> alice.change("PUT", path(), version(), body)))
            .toList();
    List<Answer> answers = changes.stream().map(CompletableFuture::join).toList();

    assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
    assertThat(answers)
        .filteredOn(answer -> answer.status() == 412)
        .hasSize(7)
        .extracting(Answer::code)
        .containsOnly("edit-crossed");
  }

  @Test
  void whoDoesNotSayWhatHeHasSeenChangesNothing() {
    assertRefusedAndNothingSaved(
        alice.change("PUT", path(), "", moved(NEXT_DAY + "T10:00")), 428, "edit-blind");
    assertRefusedAndNothingSaved(alice.change("DELETE", path(), "", ""), 428, "edit-blind");
    assertRefusedAndNothingSaved(
        alice.change("DELETE", path(), "nonsense", ""), 412, "edit-crossed");
    assertRefusedAndNothingSaved(
        alice.change("DELETE", path(), "0" + version(), ""), 412, "edit-crossed");
  }

  @ParameterizedTest
  @CsvSource({
    "2020-06-01T10:00, start-in-past",
    "2099-06-01T10:00, start-too-far",
    "SPRINGT02:30, start-does-not-exist",
    "hier, start-missing",
  })
  void aStartThatCannotBeLeavesTheSessionAsItIs(String start, String code) {
    Answer answer = alice.change("PUT", path(), version(), moved(FutureDays.start(start)));

    assertRefusedAndNothingSaved(answer, 422, "booking-invalid");
    assertThat(StreamSupport.stream(answer.json().path("errors").spliterator(), false))
        .singleElement()
        .satisfies(error -> assertThat(error.path("code").asText()).isEqualTo(code));
  }

  @Test
  void aTitleOfTenThousandCharactersIsRefusedAndOneWithScriptIsKeptAsText() {
    assertRefusedAndNothingSaved(
        alice.change(
            "PUT", path(), version(), booking("A".repeat(10_000), "SEMINAR", LATER, "Etc/UTC", 30)),
        422,
        "booking-invalid");

    String script = "<script>alert(1)</script>";
    alice.change("PUT", path(), version(), booking(script, "SEMINAR", LATER, "Etc/UTC", 30));

    assertThat(alice.get(path()).json().path("title").asText()).isEqualTo(script);
  }

  @Test
  void aSessionOfSomebodyElseIsNotThere() {
    Agent bruno = signedIn(stack, "bruno.leroy");

    assertRefusedAndNothingSaved(
        bruno.change("PUT", path(), version(), moved(LATER)), 404, "not-found");
    assertRefusedAndNothingSaved(bruno.change("DELETE", path(), version(), ""), 404, "not-found");
  }

  @Test
  void aCancelledSessionStaysToBeSeenAndCanNoLongerChange() {
    Answer cancelled = alice.change("DELETE", path(), version(), "");
    assertThat(cancelled.status()).isEqualTo(200);
    session = cancelled.json();
    assertThat(session.path("state").asText()).isEqualTo("cancelled");

    assertRefusedAndNothingSaved(
        alice.change("PUT", path(), version(), moved(NEXT_DAY + "T10:00")), 409, "session-over");
    assertRefusedAndNothingSaved(
        alice.change("DELETE", path(), version(), ""), 409, "session-over");
  }

  @Test
  void aRoomThatIsOpenKeepsItsStartAndTakesAnotherEnd() {
    session = alice.get("/api/sessions/" + alice.book(5)).json();
    String start = session.path("start").asText();

    Answer later =
        alice.change("PUT", path(), version(), booking("Essai", "SEMINAR", LATER, "Etc/UTC", 30));
    assertRefusedAndNothingSaved(later, 422, "booking-invalid");
    assertThat(later.json().at("/errors/0/code").asText()).isEqualTo("start-fixed");

    Answer longer =
        alice.change("PUT", path(), version(), booking("Essai", "SEMINAR", start, "Etc/UTC", 90));
    assertThat(longer.json().path("durationMinutes").asInt()).isEqualTo(90);
  }

  @Test
  void whoIsInTheRoomOfACancelledSessionIsToldSo() {
    session = alice.get("/api/sessions/" + alice.book(5)).json();
    String room = session.path("id").asText();
    Agent guest = new Agent(stack.url());
    guest.pass(room, alice.link(room, 1));
    try (Socket socket = Socket.open(guest, stack.url(), room)) {
      socket.say("{\"type\":\"join\",\"ref\":0,\"name\":\"Invité\"}");
      socket.next("joined");

      alice.change("DELETE", path(), version(), "");

      assertThat(socket.next("room-ended").path("reason").asText()).isEqualTo("cancelled");
    }
    assertThat(guest.get("/api/rooms/" + room + "/pass").json().path("state").asText())
        .isEqualTo("cancelled");
  }

  @Test
  void theCalendarShowsWhatLiesBetweenTwoMoments() {
    String day =
        "/api/sessions?from=" + FutureDays.june() + "T00:00:00Z&to=" + NEXT_DAY + "T00:00:00Z";
    String nextDay = "/api/sessions?from=" + NEXT_DAY + "T00:00:00Z&to=" + NEXT_DAY + "T23:59:59Z";

    assertThat(alice.get(day).json().findValuesAsText("id")).contains(session.path("id").asText());
    assertThat(alice.get(nextDay).json().findValuesAsText("id"))
        .doesNotContain(session.path("id").asText());
    assertThat(alice.get("/api/sessions?from=hier&to=demain").code()).isEqualTo("bad-request");
  }
}
