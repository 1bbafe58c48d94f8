package org.amphi.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.amphi.stack.EmbeddedStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a room answers to what it must not take, and that it goes on for the others. */
@ExtendWith(RunningAmphi.class)
@SuppressWarnings("NullAway.Init")
class BadMessagesIT {
  private EmbeddedStack stack;
  private OpenRoom room;

  @BeforeEach
  void openRoom(EmbeddedStack running) {
    stack = running;
    room = new OpenRoom(stack);
  }

  @AfterEach
  void allGo() {
    room.close();
  }

  private void assertGoesOn(Socket witness) {
    try (Socket another = room.joined("Encore")) {
      witness.next(
          "participant-joined",
          message -> message.path("participant").path("name").asText().equals("Encore"));
      another.say("{\"type\":\"leave\",\"ref\":1}");
      assertThat(witness.next("participant-left").path("reason").asText()).isEqualTo("left");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nonsense | bad-request",
        "[] | bad-request",
        "{\"type\":\"dance\"} | unknown-type",
        "{\"type\":\"leave\",\"ref\":1,\"extra\":true} | bad-request",
        "{\"type\":\"join\",\"ref\":1} | bad-request",
        "{\"type\":\"join\",\"ref\":1,\"name\":\"\"} | name-missing",
        "{\"type\":\"leave\",\"ref\":1} | not-joined",
        "{\"type\":\"publish\",\"ref\":1,\"source\":\"camera\",\"sdp\":\"x\",\"on\":true} | bad-sdp",
        "{\"type\":\"end-for-all\",\"ref\":1} | not-joined",
      })
  void whatCannotBeTakenIsRefusedAndTheRoomGoesOn(String message, String code) {
    try (Socket witness = room.joined("Témoin");
        Socket guest = room.guest()) {
      guest.say(message);

      assertThat(guest.next("refused").path("code").asText()).isEqualTo(code);
      assertGoesOn(witness);
    }
  }

  @Test
  void aSessionDescriptionThatTheMediaServerCannotUseIsRefused() {
    try (Socket guest = room.joined("Invité")) {
      guest.say(
          "{\"type\":\"publish\",\"ref\":1,\"sdp\":\"v=0\\r\\nnonsense\\r\\n\","
              + "\"source\":\"camera\",\"on\":true}");

      assertThat(guest.next("refused").path("code").asText()).isEqualTo("bad-sdp");
      assertGoesOn(guest);
    }
  }

  @Test
  void aParticipantCannotEndTheSession() {
    try (Socket guest = room.joined("Invité")) {
      guest.say("{\"type\":\"end-for-all\",\"ref\":1}");

      assertThat(guest.next("refused").path("code").asText()).isEqualTo("not-allowed");
      assertGoesOn(guest);
    }
  }

  @Test
  void tenMegabytesInAFrameCloseThatSocketAlone() {
    try (Socket witness = room.joined("Témoin");
        Socket guest = room.joined("Invité")) {
      guest.sayUnheard("x".repeat(10_000_000));

      assertThat(guest.closing()).isEqualTo(1009);
      assertThat(witness.next("participant-left").path("reason").asText()).isEqualTo("lost");
      assertGoesOn(witness);
    }
  }

  @Test
  void aFloodIsRefusedAndCut() {
    try (Socket witness = room.joined("Témoin");
        Socket guest = room.joined("Invité")) {
      for (int i = 0; i < 1_000; i++) {
        guest.sayUnheard("{\"type\":\"beat\"}");
      }

      assertThat(guest.next("refused").path("code").asText()).isEqualTo("too-many-messages");
      assertThat(guest.closing()).isIn(1008, 1006);
      assertGoesOn(witness);
    }
  }

  @Test
  void withoutAPassOrFromAnotherSiteThereIsNoSeat() {
    try (Socket stranger = Socket.open(new Agent(stack.url()), stack.url(), room.id())) {
      assertThat(stranger.next("refused").path("code").asText()).isEqualTo("no-pass");
      assertThat(stranger.closing()).isEqualTo(1008);
    }
    Agent guest = new Agent(stack.url());
    guest.pass(room.id(), room.owner().link(room.id(), 1));
    try (Socket lured = Socket.openFrom("http://evil.example", guest, stack.url(), room.id())) {
      assertThat(lured.next("refused").path("code").asText()).isEqualTo("not-allowed");
      assertThat(lured.closing()).isEqualTo(1008);
    }
  }

  @Test
  void oneWhoIsTurnedAwayAndWillNotGoIsCut() throws IOException {
    try (RawSocket stubborn = RawSocket.open(stack.url(), "/api/rooms/" + room.id() + "/socket")) {
      stubborn.readUntilClosedBy("refused");

      assertThat(stubborn.isCutWhileTalking()).isTrue();
    }
  }

  @Test
  void aRoomBeforeItsTimeIsNotEntered() {
    String later = room.owner().book(120);
    Agent guest = new Agent(stack.url());
    guest.pass(later, room.owner().link(later, 1));

    try (Socket early = Socket.open(guest, stack.url(), later)) {
      assertThat(early.next("refused").path("code").asText()).isEqualTo("not-open-yet");
    }
  }

  @Test
  void withTheMediaServerDownPeopleComeInAndAreToldAndItWorksAgainAfterwards() {
    stack.janus().kill();
    String publish =
        "{\"type\":\"publish\",\"ref\":%d,\"sdp\":\"v=0\\r\\nnonsense\\r\\n\","
            + "\"source\":\"camera\",\"on\":true}";
    try (Socket guest = room.joined("Invité")) {
      guest.say(publish.formatted(1));

      assertThat(guest.next("refused").path("code").asText()).isEqualTo("media-unavailable");
      assertGoesOn(guest);

      stack.janus().restart();
      AtomicInteger ref = new AtomicInteger(1);
      // It is back for the pool when it has answered the next ping. Then it refuses this itself.
      Eventually.get(
          () -> {
            guest.say(publish.formatted(ref.incrementAndGet()));
            return guest.next("refused").path("code").asText();
          },
          "bad-sdp"::equals);
    }
  }
}
