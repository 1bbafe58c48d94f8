package org.amphi.outside;

import static org.amphi.outside.RunningAmphi.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import org.amphi.stack.EmbeddedStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A room seats as many as it was booked for, however many come at once. */
@ExtendWith(RunningAmphi.class)
@SuppressWarnings("NullAway.Init")
class AdmissionIT {
  private EmbeddedStack stack;
  private Agent alice;

  @BeforeEach
  void signIn(EmbeddedStack running) {
    stack = running;
    alice = signedIn(stack, "alice.martin");
  }

  @Test
  void ofAThousandWhoJoinAtOnceThreeHundredAndFiftyAreSeated() {
    String room = alice.bookFor(5, 350, 1);
    try (Crowd crowd = new Crowd(stack.url(), room, alice.link(room, 1))) {
      crowd.come(1_000);

      crowd.joinAll();

      assertThat(crowd.answered("joined", "refused")).isEqualTo(1_000);
      assertThat(crowd.count("joined")).isEqualTo(350);
      assertThat(crowd.refusals()).containsOnlyKeys("room-full").containsEntry("room-full", 650L);
    }
  }

  @Test
  void aPlaceComesBackAtOnceAndAChangedBookingReachesTheOpenRoom() {
    String room = alice.bookFor(5, 1, 0);
    try (Crowd crowd = new Crowd(stack.url(), room, alice.link(room, 1))) {
      crowd.come(3);
      assertThat(crowd.join(0)).isEqualTo("joined");
      assertThat(crowd.join(1)).isEqualTo("room-full");

      crowd.leave(0);
      assertThat(crowd.join(1)).isEqualTo("joined");
      assertThat(crowd.join(2)).isEqualTo("room-full");

      raise(room);
      Eventually.get(() -> crowd.join(2), "joined"::equals);
    }
  }

  private void raise(String room) {
    var session = alice.get("/api/sessions/" + room).json();
    String body = Agent.booking("Essai", "SEMINAR", session.path("start").asText(), "Etc/UTC", 30);
    alice.change("PUT", "/api/sessions/" + room, session.path("version").asText(), body);
  }
}
