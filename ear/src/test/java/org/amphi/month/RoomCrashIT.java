package org.amphi.month;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.amphi.outside.Agent;
import org.amphi.outside.OpenRoom;
import org.amphi.outside.RunningAmphi;
import org.amphi.outside.Socket;
import org.amphi.stack.EmbeddedStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A server dies under a session: what was acknowledged is there, and nobody was there for longer.
 */
@ExtendWith(RunningAmphi.class)
class RoomCrashIT {
  private static final String LINE =
      "{\"type\":\"say\",\"ref\":1,\"id\":\"00000000-0000-4000-8000-00000000000%d\","
          + "\"text\":\"Ligne %d\"}";

  private static Instant moment(JsonNode visit, String field) {
    return Instant.parse(visit.path(field).asText());
  }

  @Test
  void afterACrashVisitsEndAtTheirLastSignOfLifeAndTheChatIsWhole(EmbeddedStack stack) {
    Agent guest = new Agent(stack.url());
    try (OpenRoom room = new OpenRoom(stack)) {
      Socket socket = room.joined(guest, 1, "Invité");
      socket.say(LINE.formatted(1, 1));
      socket.next("done");
      JsonNode entered = room.visits(found -> found.size() == 1).get(0);
      Instant lastSign =
          moment(
              room.visits(
                      found -> moment(found.get(0), "seenAt").isAfter(moment(entered, "seenAt")))
                  .get(0),
              "seenAt");
      socket.say(LINE.formatted(2, 2));
      socket.next("done");

      stack.server().kill();
      stack.restartServer();
      room.signInAgain();

      Socket again = room.joinedAgain(guest, "Invité");
      again.say("{\"type\":\"read-chat\",\"ref\":2,\"before\":0}");
      assertThat(again.next("chat-history").path("lines").findValuesAsText("text"))
          .containsExactly("Ligne 1", "Ligne 2");
      List<JsonNode> both = room.visits(found -> found.size() == 2);
      JsonNode before = both.get(0);
      assertThat(both.get(1).path("person")).isEqualTo(before.path("person"));
      assertThat(both.get(1).path("leftAt").isNull()).isTrue();
      assertThat(before.path("leftAt")).isEqualTo(before.path("seenAt"));
      assertThat(moment(before, "leftAt"))
          .isBetween(lastSign, lastSign.plusSeconds(10))
          .isBefore(moment(both.get(1), "enteredAt"));
    }
  }

  /**
   * Usually it ends them itself; what it could not write is written off at the last sign of life.
   */
  @Test
  void aServerThatGoesDownInOrderLeavesNoVisitOpen(EmbeddedStack stack) {
    try (OpenRoom room = new OpenRoom(stack)) {
      room.joined(new Agent(stack.url()), 1, "Invité");
      room.visits(found -> found.size() == 1);

      stack.server().close();
      Instant down = Instant.now();
      stack.restartServer();
      room.signInAgain();

      Reader.until(() -> openVisits(stack) == 0);
      assertThat(moment(room.visits(found -> found.size() == 1).get(0), "leftAt"))
          .isBeforeOrEqualTo(down);
    }
  }

  private static int openVisits(EmbeddedStack stack) {
    try (Connection database = stack.database().connect();
        Statement select = database.createStatement();
        ResultSet row = select.executeQuery("select count(*) from visit where left_at is null")) {
      row.next();
      return row.getInt(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
