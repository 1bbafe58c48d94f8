package org.amphi.outside;

import static org.amphi.outside.RunningAmphi.account;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.amphi.stack.EmbeddedStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who was in a room, from when to when, as its owner sees it. */
@ExtendWith(RunningAmphi.class)
@SuppressWarnings("NullAway.Init")
class AttendanceIT {
  private EmbeddedStack stack;
  private Agent alice;
  private String room;
  private final List<Socket> sockets = new ArrayList<>();

  @BeforeEach
  void openRoom(EmbeddedStack running) {
    stack = running;
    alice = signedIn("alice.martin");
    room = alice.book(5);
  }

  @AfterEach
  void allGo() {
    sockets.forEach(Socket::close);
  }

  private Agent signedIn(String login) {
    Agent agent = new Agent(stack.url());
    agent.signIn(account(stack, login), account(stack, login).password());
    return agent;
  }

  private Socket join(Agent who, int link, String name) {
    who.pass(room, alice.link(room, link));
    Socket socket = Socket.open(who, stack.url(), room);
    sockets.add(socket);
    socket.say("{\"type\":\"join\",\"ref\":0,\"name\":\"" + name + "\"}");
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

  private static boolean isOver(JsonNode visit) {
    return visit.path("leftAt").isTextual();
  }

  private static String text(JsonNode visit, String field) {
    return visit.path(field).asText();
  }

  @Test
  void everyPresenceHasItsInAndOut() {
    join(alice, 0, "Alice M.");
    Socket guest = join(new Agent(stack.url()), 1, "Invité");
    join(signedIn("bruno.leroy"), 1, "Bruno");

    List<JsonNode> all = visits(found -> found.size() == 3);
    assertThat(all)
        .extracting(
            visit -> text(visit, "name"),
            visit -> text(visit, "kind"),
            visit -> text(visit, "ministry"),
            visit -> text(visit, "role"))
        .containsExactlyInAnyOrder(
            tuple("Alice M.", "account", "education", "host"),
            tuple("Invité", "guest", "null", "participant"),
            tuple("Bruno", "account", "interieur", "participant"));
    assertThat(all)
        .extracting(visit -> text(visit, "person"))
        .contains("account:alice.martin", "account:bruno.leroy");

    guest.say("{\"type\":\"leave\",\"ref\":1}");

    List<JsonNode> later = visits(found -> found.stream().anyMatch(AttendanceIT::isOver));
    assertThat(later)
        .filteredOn(AttendanceIT::isOver)
        .extracting(visit -> text(visit, "name"))
        .containsExactly("Invité");
  }

  @Test
  void aReloadClosesOneVisitAndOpensAnotherOfTheSamePerson() {
    Agent guest = new Agent(stack.url());
    join(guest, 1, "Invité").close();
    visits(found -> found.size() == 1 && isOver(found.get(0)));

    join(guest, 1, "Invité");

    List<JsonNode> both = visits(found -> found.size() == 2);
    assertThat(text(both.get(0), "person")).isEqualTo(text(both.get(1), "person"));
    assertThat(both).filteredOn(AttendanceIT::isOver).hasSize(1);
  }

  @Test
  void onePersonInTwoWindowsHasOneSeatAndVisitsThatDoNotOverlap() {
    Agent guest = new Agent(stack.url());
    Socket first = join(guest, 1, "Invité");
    Socket second = join(guest, 1, "Invité");
    first.next("replaced");
    assertThat(first.closing()).isEqualTo(1000);

    List<JsonNode> both = visits(found -> found.size() == 2);
    JsonNode over = both.stream().filter(AttendanceIT::isOver).findAny().orElseThrow();
    JsonNode open = both.stream().filter(each -> !isOver(each)).findAny().orElseThrow();
    assertThat(text(over, "leftAt")).isEqualTo(text(open, "enteredAt"));
    second.say("{\"type\":\"beat\"}");
    second.next("beat");
  }

  @Test
  void aSignOfLifeIsWrittenWhileAVisitGoesOn() {
    join(new Agent(stack.url()), 1, "Invité");
    String first = text(visits(found -> found.size() == 1).get(0), "seenAt");

    JsonNode later = visits(found -> !text(found.get(0), "seenAt").equals(first)).get(0);

    assertThat(isOver(later)).isFalse();
    assertThat(Instant.parse(text(later, "seenAt"))).isAfter(Instant.parse(first));
  }

  @Test
  void onlyTheOwnerSeesWhoWasThere() {
    assertThat(signedIn("bruno.leroy").get("/api/sessions/" + room + "/visits").code())
        .isEqualTo("not-found");
    assertThat(new Agent(stack.url()).get("/api/sessions/" + room + "/visits").code())
        .isEqualTo("sign-in-required");
  }
}
