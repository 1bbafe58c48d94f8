package org.amphi.outside;

import static org.amphi.outside.RunningAmphi.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
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
  void ofAThousandWhoJoinAtOnceThreeHundredAndFiftyAreSeatedAndTheOthersWaitInOrder() {
    String room = alice.bookFor(5, 350, 1);
    try (Crowd crowd = new Crowd(stack.url(), room, alice.link(room, 1))) {
      crowd.come(1_000);

      crowd.joinAll();

      assertThat(crowd.in()).hasSize(350);
      assertThat(crowd.ranks()).isEqualTo(oneTo(650));

      List<Integer> next = crowd.line().subList(0, 50);
      crowd.leave(crowd.in().subList(0, 50));

      Eventually.get(crowd::ranks, oneTo(600)::equals);
      assertThat(crowd.in()).hasSize(350).containsAll(next);
    }
  }

  private static List<Integer> oneTo(int most) {
    return IntStream.rangeClosed(1, most).boxed().toList();
  }

  @Test
  void aPlaceComesBackAtOnceAndAChangedBookingReachesTheOpenRoom() {
    String room = alice.bookFor(5, 1, 0);
    try (Crowd crowd = new Crowd(stack.url(), room, alice.link(room, 1))) {
      crowd.come(3);
      assertThat(crowd.join(0)).isEqualTo("joined");
      assertThat(crowd.join(1)).isEqualTo("queued");
      assertThat(crowd.join(2)).isEqualTo("queued");

      crowd.leave(0);
      Eventually.get(crowd::in, List.of(1)::equals);
      Eventually.get(crowd::ranks, List.of(1)::equals);

      raise(room);
      Eventually.get(crowd::in, List.of(1, 2)::equals);
    }
  }

  private void raise(String room) {
    var session = alice.get("/api/sessions/" + room).json();
    String body = Agent.booking("Essai", "SEMINAR", session.path("start").asText(), "Etc/UTC", 30);
    alice.change("PUT", "/api/sessions/" + room, session.path("version").asText(), body);
  }
}
