package org.amphi.outside;

import static org.amphi.outside.RunningAmphi.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
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

  private static boolean isOver(JsonNode visit) {
    return visit.path("leftAt").isTextual();
  }

  private static String text(JsonNode visit, String field) {
    return visit.path(field).asText();
  }

  @Test
  void everyPresenceHasItsInAndOut() {
    room.joined(room.owner(), 0, "Alice M.");
    Socket guest = room.joined(new Agent(stack.url()), 1, "Invité");
    room.joined(signedIn(stack, "bruno.leroy"), 1, "Bruno");

    List<JsonNode> all = room.visits(found -> found.size() == 3);
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

    List<JsonNode> later = room.visits(found -> found.stream().anyMatch(AttendanceIT::isOver));
    assertThat(later)
        .filteredOn(AttendanceIT::isOver)
        .extracting(visit -> text(visit, "name"))
        .containsExactly("Invité");
  }

  @Test
  void aReloadClosesOneVisitAndOpensAnotherOfTheSamePerson() {
    Agent guest = new Agent(stack.url());
    room.joined(guest, 1, "Invité").close();
    room.visits(found -> found.size() == 1 && isOver(found.get(0)));

    room.joined(guest, 1, "Invité");

    List<JsonNode> both = room.visits(found -> found.size() == 2);
    assertThat(text(both.get(0), "person")).isEqualTo(text(both.get(1), "person"));
    assertThat(both).filteredOn(AttendanceIT::isOver).hasSize(1);
  }

  @Test
  void onePersonInTwoWindowsHasOneSeatAndVisitsThatDoNotOverlap() {
    Agent guest = new Agent(stack.url());
    Socket first = room.joined(guest, 1, "Invité");
    Socket second = room.joined(guest, 1, "Invité");
    first.next("replaced");
    assertThat(first.closing()).isEqualTo(1000);

    List<JsonNode> both = room.visits(found -> found.size() == 2);
    JsonNode over = both.stream().filter(AttendanceIT::isOver).findAny().orElseThrow();
    JsonNode open = both.stream().filter(each -> !isOver(each)).findAny().orElseThrow();
    assertThat(text(over, "leftAt")).isEqualTo(text(open, "enteredAt"));
    second.say("{\"type\":\"beat\"}");
    second.next("beat");
  }

  @Test
  void aSignOfLifeIsWrittenWhileAVisitGoesOn() {
    room.joined(new Agent(stack.url()), 1, "Invité");
    String first = text(room.visits(found -> found.size() == 1).get(0), "seenAt");

    JsonNode later = room.visits(found -> !text(found.get(0), "seenAt").equals(first)).get(0);

    assertThat(isOver(later)).isFalse();
    assertThat(Instant.parse(text(later, "seenAt"))).isAfter(Instant.parse(first));
  }

  @Test
  void onlyTheOwnerSeesWhoWasThere() {
    assertThat(signedIn(stack, "bruno.leroy").get("/api/sessions/" + room.id() + "/visits").code())
        .isEqualTo("not-found");
    assertThat(new Agent(stack.url()).get("/api/sessions/" + room.id() + "/visits").code())
        .isEqualTo("sign-in-required");
  }
}
