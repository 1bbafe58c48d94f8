package org.amphi.month;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.amphi.outside.Agent;
import org.amphi.outside.Eventually;
import org.amphi.outside.RunningAmphi;
import org.amphi.outside.Socket;
import org.amphi.stack.EmbeddedStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A server dies under a session: what was acknowledged is there, and nobody was there for longer.
 */
@ExtendWith(RunningAmphi.class)
@SuppressWarnings("NullAway.Init")
class RoomCrashIT {
  private static final String LINE =
      "{\"type\":\"say\",\"ref\":1,\"id\":\"00000000-0000-4000-8000-00000000000%d\","
          + "\"text\":\"Ligne %d\"}";

  private EmbeddedStack stack;
  private Agent alice;
  private String room;

  @BeforeEach
  void book(EmbeddedStack running) {
    stack = running;
    alice = signedIn();
    room = alice.book(5);
  }

  private Agent signedIn() {
    Agent agent = new Agent(stack.url());
    var account = RunningAmphi.account(stack, "alice.martin");
    agent.signIn(account, account.password());
    return agent;
  }

  private Socket join(Agent who) {
    Socket socket = Socket.open(who, stack.url(), room);
    socket.say("{\"type\":\"join\",\"ref\":0,\"name\":\"Invité\"}");
    socket.next("joined");
    return socket;
  }

  private List<JsonNode> visits(Predicate<List<JsonNode>> wanted) {
    return Eventually.get(
        () ->
            StreamSupport.stream(
                    alice.get("/api/sessions/" + room + "/visits").json().spliterator(), false)
                .toList(),
        wanted);
  }

  private static Instant moment(JsonNode visit, String field) {
    return Instant.parse(visit.path(field).asText());
  }

  @Test
  void afterACrashVisitsEndAtTheirLastSignOfLifeAndTheChatIsWhole() {
    Agent guest = new Agent(stack.url());
    guest.pass(room, alice.link(room, 1));
    Instant lastSign;
    try (Socket socket = join(guest)) {
      socket.say(LINE.formatted(1, 1));
      socket.next("done");
      JsonNode entered = visits(found -> found.size() == 1).get(0);
      JsonNode alive =
          visits(found -> moment(found.get(0), "seenAt").isAfter(moment(entered, "seenAt"))).get(0);
      lastSign = moment(alive, "seenAt");
      socket.say(LINE.formatted(2, 2));
      socket.next("done");

      stack.server().kill();
    }
    stack.restartServer();
    alice = signedIn();

    try (Socket again = join(guest)) {
      again.say("{\"type\":\"read-chat\",\"ref\":2,\"before\":0}");
      assertThat(again.next("chat-history").path("lines").findValuesAsText("text"))
          .containsExactly("Ligne 1", "Ligne 2");

      List<JsonNode> both = visits(found -> found.size() == 2);
      JsonNode before = both.get(0);
      assertThat(both.get(1).path("person")).isEqualTo(before.path("person"));
      assertThat(both.get(1).path("leftAt").isNull()).isTrue();
      assertThat(before.path("leftAt")).isEqualTo(before.path("seenAt"));
      assertThat(moment(before, "leftAt"))
          .isBetween(lastSign, lastSign.plusSeconds(10))
          .isBefore(moment(both.get(1), "enteredAt"));
    }
  }
}
