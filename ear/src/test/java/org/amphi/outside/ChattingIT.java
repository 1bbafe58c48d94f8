package org.amphi.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.amphi.stack.EmbeddedStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The public chat over real sockets and the real database. */
@ExtendWith(RunningAmphi.class)
@SuppressWarnings("NullAway.Init")
class ChattingIT {
  private static final ObjectMapper JSON = new ObjectMapper();

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

  private static String line(int ref, UUID id, String text) {
    return JSON.createObjectNode()
        .put("type", "say")
        .put("ref", ref)
        .put("id", id.toString())
        .put("text", text)
        .toString();
  }

  private static String write(int ref, String text) {
    return line(ref, UUID.randomUUID(), text);
  }

  private static JsonNode history(Socket socket, long before) {
    socket.say("{\"type\":\"read-chat\",\"ref\":90,\"before\":" + before + "}");
    return socket.next("chat-history");
  }

  private List<String> kept() throws SQLException {
    try (Connection database = stack.database().connect();
        PreparedStatement select =
            database.prepareStatement(
                "select text from chat_line where webinar_id = ?::uuid order by number")) {
      select.setString(1, room.id());
      ResultSet rows = select.executeQuery();
      List<String> texts = new ArrayList<>();
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
      return texts;
    }
  }

  @Test
  void whatIsAcknowledgedIsInTheDatabase() throws SQLException {
    try (Socket guest = room.joined("Zoé")) {
      guest.say(write(1, "Bonjour à tous 👋"));
      guest.next("done");

      assertThat(kept()).containsExactly("Bonjour à tous 👋");
    }
  }

  @Test
  void allReadTheSameLinesInTheSameOrderWhoeverWritesAtOnce() {
    try (Socket zoe = room.joined("Zoé");
        Socket ali = room.joined("Ali")) {
      for (int i = 0; i < 40; i++) {
        zoe.say(write(i, "z" + i));
        ali.say(write(i, "a" + i));
      }

      List<String> zoeRead = new ArrayList<>();
      List<String> aliRead = new ArrayList<>();
      for (int number = 1; number <= 80; number++) {
        zoeRead.add(text(zoe.next("chat-line"), number));
        aliRead.add(text(ali.next("chat-line"), number));
      }

      assertThat(aliRead).isEqualTo(zoeRead);
      assertThat(zoeRead)
          .filteredOn(text -> text.startsWith("z"))
          .hasSize(40)
          .startsWith("z0", "z1");
    }
  }

  private static String text(JsonNode message, long number) {
    assertThat(message.at("/line/number").asLong()).isEqualTo(number);
    return message.at("/line/text").asText();
  }

  @Test
  void whoComesLaterReadsWhatWasWritten() {
    try (Socket zoe = room.joined("Zoé")) {
      for (int i = 1; i <= 105; i++) {
        zoe.say(write(i, "n" + i));
      }
      zoe.next("chat-line", message -> message.at("/line/number").asInt() == 105);

      try (Socket late = room.joined("Tard")) {
        JsonNode latest = history(late, 0);
        assertThat(latest.path("lines").findValuesAsText("text")).hasSize(100).endsWith("n105");
        assertThat(latest.path("more").asBoolean()).isTrue();

        JsonNode first = history(late, latest.at("/lines/0/number").asLong());
        assertThat(first.path("lines").findValuesAsText("text"))
            .containsExactly("n1", "n2", "n3", "n4", "n5");
        assertThat(first.path("more").asBoolean()).isFalse();
      }
    }
  }

  @Test
  void aLineThatIsSentAgainAfterALostConnectionIsThereOnce() throws SQLException {
    UUID id = UUID.randomUUID();
    try (Socket zoe = room.joined("Zoé")) {
      zoe.say(line(1, id, "Une seule fois"));
      zoe.next("done");
    }
    try (Socket again = room.joined("Zoé")) {
      again.say(line(1, id, "Une seule fois"));
      again.next("done");

      assertThat(kept()).containsExactly("Une seule fois");
    }
  }

  @Test
  void aDatabaseThatDoesNotAnswerHoldsUpTheChatAlone() throws SQLException {
    try (Socket zoe = room.joined("Zoé");
        Socket ali = room.joined("Ali");
        Connection database = stack.database().connect()) {
      database.setAutoCommit(false);
      database.createStatement().execute("lock table chat_line in access exclusive mode");
      for (int i = 0; i < 40; i++) {
        zoe.say("{\"type\":\"read-chat\",\"ref\":" + i + ",\"before\":0}");
      }
      ali.say("{\"type\":\"show\",\"ref\":70,\"streams\":[]}");
      assertThat(ali.next("done").path("ref").asInt()).isEqualTo(70);

      database.rollback();
      assertThat(zoe.next("chat-history").path("lines")).isEmpty();
    }
  }

  @Test
  void whatIsTooLongOrEmptyIsRefusedAndNothingOfItKept() throws SQLException {
    try (Socket zoe = room.joined("Zoé")) {
      zoe.say(write(1, "x".repeat(100_000)));
      assertThat(zoe.next("refused").path("code").asText()).isEqualTo("chat-too-long");
      zoe.say(write(2, "x".repeat(2_001)));
      assertThat(zoe.next("refused").path("code").asText()).isEqualTo("chat-too-long");
      zoe.say(write(3, " \u200b\n "));
      assertThat(zoe.next("refused").path("code").asText()).isEqualTo("chat-empty");
      zoe.say("{\"type\":\"say\",\"ref\":4,\"id\":\"1\",\"text\":\"a\"}");
      assertThat(zoe.next("refused").path("code").asText()).isEqualTo("bad-request");

      zoe.say(write(5, "😀".repeat(2_000)));
      zoe.next("done");

      assertThat(kept()).containsExactly("😀".repeat(2_000));
    }
  }

  @Test
  void whatCannotBeShownIsTakenOutAndScriptIsText() throws SQLException {
    try (Socket zoe = room.joined("Zoé")) {
      zoe.say(write(1, "a\u0000b\u202Ec\r\nd"));
      zoe.next("done");
      zoe.say(write(2, "<img src=x onerror=alert(1)>"));
      zoe.next("done");

      assertThat(kept()).containsExactly("abc\nd", "<img src=x onerror=alert(1)>");
    }
  }

  @Test
  void whoHasALinkAndIsNotInTheRoomNeitherReadsNorWrites() throws SQLException {
    try (Socket outside = room.guest()) {
      outside.say(write(1, "Bonjour"));
      assertThat(outside.next("refused").path("code").asText()).isEqualTo("not-joined");
      outside.say("{\"type\":\"read-chat\",\"ref\":2,\"before\":0}");
      assertThat(outside.next("refused").path("code").asText()).isEqualTo("not-joined");

      assertThat(kept()).isEmpty();
    }
  }
}
