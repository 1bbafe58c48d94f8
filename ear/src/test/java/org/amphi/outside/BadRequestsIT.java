package org.amphi.outside;

import static org.amphi.outside.Agent.booking;
import static org.amphi.outside.RunningAmphi.account;
import static org.amphi.outside.RunningAmphi.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.StreamSupport;
import org.amphi.outside.Agent.Answer;
import org.amphi.stack.EmbeddedStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What REST answers to what it must not take. */
@ExtendWith(RunningAmphi.class)
@SuppressWarnings("NullAway.Init")
class BadRequestsIT {
  private static final String LATER = FutureDays.start("JUNET10:00");
  private static final String UNKNOWN = "00000000-0000-4000-8000-000000000000";

  private EmbeddedStack stack;
  private Agent alice;

  @BeforeEach
  void signIn(EmbeddedStack running) {
    stack = running;
    alice = signedIn(stack, "alice.martin");
  }

  private void assertProblem(Answer answer, int status, String code) {
    assertThat(answer.status()).as(answer.whole().body()).isEqualTo(status);
    assertThat(answer.whole().headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    assertThat(answer.code()).isEqualTo(code);
    assertThat(answer.json().path("title").asText()).isNotBlank();
    assertThat(answer.whole().body()).doesNotContain("Exception", "org.amphi", "jackson");
  }

  @Test
  void aWrongPasswordIsToldOnThePageAndSignsNobodyIn() {
    Agent stranger = new Agent(stack.url());

    Answer page = stranger.signIn(account(stack, "alice.martin"), "wrong");

    assertThat(page.whole().body()).contains("data-login-error=\"true\"");
    assertProblem(stranger.get("/api/me"), 401, "sign-in-required");
    assertProblem(stranger.get("/api/sessions"), 401, "sign-in-required");
  }

  @ParameterizedTest
  @CsvSource({
    "'', SEMINAR, JUNET10:00, Europe/Paris, 60, title, title-missing",
    "A, PARTY, JUNET10:00, Europe/Paris, 60, kind, kind-unknown",
    "A, SEMINAR, 2020-06-01T10:00, Europe/Paris, 60, start, start-in-past",
    "A, SEMINAR, 2099-06-01T10:00, Europe/Paris, 60, start, start-too-far",
    "A, SEMINAR, SPRINGT02:30, Europe/Paris, 60, start, start-does-not-exist",
    "A, SEMINAR, demain, Europe/Paris, 60, start, start-missing",
    "A, SEMINAR, JUNET10:00, Europe/Atlantis, 60, zone, zone-unknown",
    "A, SEMINAR, JUNET10:00, Europe/Paris, 0, durationMinutes, duration-out-of-range",
    "A, SEMINAR, JUNET10:00, Europe/Paris, 2880, durationMinutes, duration-out-of-range",
  })
  void aBookingThatCannotBeIsRefusedAtItsField(
      String title,
      String kind,
      String start,
      String zone,
      int minutes,
      String field,
      String code) {
    int before = alice.get("/api/sessions").json().size();

    Answer answer =
        alice.post("/api/sessions", booking(title, kind, FutureDays.start(start), zone, minutes));

    assertProblem(answer, 422, "booking-invalid");
    assertThat(StreamSupport.stream(answer.json().path("errors").spliterator(), false))
        .extracting(error -> error.path("field").asText(), error -> error.path("code").asText())
        .containsExactly(tuple(field, code));
    assertThat(alice.get("/api/sessions").json().size()).isEqualTo(before);
  }

  @Test
  void anAmbiguousStartTakesTheEarlierAndSaysSo() {
    Answer answer =
        alice.post(
            "/api/sessions",
            booking("A", "SEMINAR", FutureDays.start("AUTUMNT02:30"), "Europe/Paris", 60));

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.json().path("startIsAmbiguous").asBoolean()).isTrue();
    assertThat(answer.json().path("startsAt").asText())
        .isEqualTo(FutureDays.start("AUTUMNT00:30:00Z"));
  }

  @Test
  void unknownFieldsAndBrokenJsonAreRefused() {
    assertProblem(alice.post("/api/sessions", "{\"title\":"), 400, "bad-request");
    assertProblem(alice.post("/api/sessions", "[]"), 400, "bad-request");
    String extra = booking("A", "SEMINAR", LATER, "Europe/Paris", 60).replace("{", "{\"x\":1,");
    assertProblem(alice.post("/api/sessions", extra), 400, "bad-request");
  }

  @ParameterizedTest
  @ValueSource(strings = {"hier", "-9999-01-01T00:00:00Z", "%2B290000-01-01T00:00:00Z"})
  void aStretchOfTimeThatNoCalendarHasIsRefused(String moment) {
    String valid = "2026-01-01T00:00:00Z";

    assertProblem(alice.get("/api/sessions?from=" + moment + "&to=" + valid), 400, "bad-request");
    assertProblem(alice.get("/api/sessions?from=" + valid + "&to=" + moment), 400, "bad-request");
  }

  @Test
  void tenMegabytesAreRefusedBeforeTheyAreRead() {
    assertProblem(alice.post("/api/sessions", " ".repeat(10_000_000)), 413, "too-large");
    assertProblem(alice.post("/api/sessions", " ".repeat(100_000)), 413, "too-large");
  }

  @Test
  void aFormOfAnotherSiteChangesNothing() {
    Answer answer =
        alice.send(
            alice
                .request("/api/sessions")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(booking("A", "SEMINAR", LATER, "Etc/UTC", 60))));

    assertProblem(answer, 403, "not-allowed");
  }

  @Test
  void onlyReadingLeadsToTheSignInPage() {
    Agent stranger = new Agent(stack.url());

    Answer posted =
        stranger.send(stranger.request("/seances/x").POST(BodyPublishers.ofString("x".repeat(99))));

    assertThat(posted.status()).isEqualTo(403);
    assertThat(stranger.get("/seances/x").whole().body()).contains("data-login-error=\"false\"");
  }

  @Test
  void unknownAddressesAndOtherPeoplesSessionsAreNotFound() {
    Agent bruno = signedIn(stack, "bruno.leroy");
    String id = alice.book(60);

    assertProblem(bruno.get("/api/sessions/" + id), 404, "not-found");
    assertProblem(bruno.get("/api/sessions/" + id + "/links"), 404, "not-found");
    assertProblem(bruno.get("/api/sessions/no-id"), 404, "not-found");
    assertProblem(bruno.get("/api/nothing"), 404, "not-found");
    assertThat(bruno.get("/nothing").status()).isEqualTo(404);
  }

  @Test
  void aLinkThatIsUnknownCutOrRevokedIsToldApartAndGivesNoPass() {
    String id = alice.book(60);
    String link = alice.link(id, 1);
    String linkId = link.substring(0, link.indexOf('.'));
    Agent guest = new Agent(stack.url());

    assertProblem(guest.pass(id, "nonsense"), 404, "unknown-link");
    assertProblem(guest.pass(id, link.substring(0, link.length() - 1)), 404, "unknown-link");
    assertProblem(guest.pass(UNKNOWN, link), 404, "unknown-link");
    assertProblem(guest.get("/api/rooms/" + id + "/pass"), 401, "no-pass");
    assertThat(guest.pass(id, link).status()).isEqualTo(200);

    alice.post("/api/sessions/" + id + "/links/" + linkId + "/renewal", "");

    assertProblem(guest.pass(id, link), 410, "revoked-link");
    assertProblem(guest.get("/api/rooms/" + id + "/pass"), 410, "revoked-link");
  }

  @Test
  void aProblemIsToldInTheLanguageThatWasAskedFor() {
    Answer english =
        new Agent(stack.url())
            .send(
                alice
                    .request("/api/rooms/" + UNKNOWN + "/pass")
                    .setHeader("Accept-Language", "en-GB,en;q=0.9,fr;q=0.5")
                    .GET());

    assertThat(english.json().path("title").asText()).startsWith("Open your invitation link");
    assertThat(english.whole().headers().firstValue("Content-Language")).hasValue("en");
  }
}
