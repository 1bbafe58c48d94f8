package org.amphi.collaboration.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.amphi.collaboration.chat.ChatLines.Entry;
import org.amphi.operations.MigratedDatabase;
import org.amphi.room.ChatBook.Kept;
import org.amphi.room.ChatDraft;
import org.amphi.room.ChatLine;
import org.amphi.room.ChatPage;
import org.amphi.shared.ParticipantId;
import org.amphi.shared.RoomId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Chat lines in a real database, without a server. */
@SuppressWarnings("NullAway.Init")
class ChatLinesTest {
  private static final RoomId ONE = new RoomId(new UUID(0, 1));
  private static final RoomId OTHER = new RoomId(new UUID(0, 2));
  private static final Instant AT = Instant.parse("2026-11-24T10:00:00.123456Z");

  private static MigratedDatabase database;

  private final ChatLines lines = new ChatLines(database.source());

  @BeforeAll
  static void book() throws SQLException {
    database = new MigratedDatabase();
    execute(
        "insert into webinar (id, title, kind, owner_login, ministry, start_local, zone,"
            + " duration_minutes, participants, cameras, opens_at, closes_at, booked_at,"
            + " lock_version) select ('00000000-0000-0000-0000-00000000000' || n)::uuid, 'Essai',"
            + " 'SEMINAR', 'alice', 'education', '2026-11-24 10:00', 'Etc/UTC', 60, 10, 2, now(),"
            + " now() + interval '1 h', now(), 0 from generate_series(1, 2) n");
  }

  @AfterAll
  static void stop() throws SQLException {
    database.close();
  }

  @BeforeEach
  void forget() throws SQLException {
    execute("truncate chat_line");
  }

  private static void execute(String statement) throws SQLException {
    try (Connection connection = database.source().getConnection();
        Statement change = connection.createStatement()) {
      change.execute(statement);
    }
  }

  private static Entry entry(RoomId room, int id, String text) {
    return new Entry(room, new ChatDraft(new UUID(1, id), new ParticipantId("p"), "Zoé", text, AT));
  }

  private static List<String> texts(ChatPage page) {
    return page.lines().stream().map(ChatLine::text).toList();
  }

  @Test
  void eachRoomHasNumbersOfItsOwnWithoutAGap() {
    List<Kept> kept =
        lines.keep(List.of(entry(ONE, 1, "a"), entry(OTHER, 2, "b"), entry(ONE, 3, "c")));
    List<Kept> more = lines.keep(List.of(entry(ONE, 4, "d")));

    assertThat(kept).extracting(each -> each.line().number()).containsExactly(1L, 1L, 2L);
    assertThat(more).extracting(each -> each.line().number()).containsExactly(3L);
    assertThat(texts(lines.before(ONE, 0))).containsExactly("a", "c", "d");
    assertThat(texts(lines.before(OTHER, 0))).containsExactly("b");
  }

  @Test
  void whatIsToldAtOnceAndWhatIsReadLaterIsTheSame() {
    ChatLine told = lines.keep(List.of(entry(ONE, 1, "Bonjour\n👋"))).get(0).line();

    assertThat(lines.before(ONE, 0).lines()).containsExactly(told);
  }

  @Test
  void aLineThatComesAgainIsAnsweredAsItIsKept() {
    ChatLine first = lines.keep(List.of(entry(ONE, 1, "a"))).get(0).line();

    List<Kept> again = lines.keep(List.of(entry(ONE, 2, "b"), entry(ONE, 1, "changed")));

    assertThat(again.get(1)).isEqualTo(new Kept(first, false));
    assertThat(texts(lines.before(ONE, 0))).containsExactly("a", "b");
  }

  @Test
  void pagesFollowEachOtherBackwards() {
    lines.keep(IntStream.rangeClosed(1, 205).mapToObj(i -> entry(ONE, i, "n" + i)).toList());

    ChatPage latest = lines.before(ONE, 0);
    ChatPage middle = lines.before(ONE, latest.lines().get(0).number());
    ChatPage first = lines.before(ONE, middle.lines().get(0).number());

    assertThat(texts(latest)).hasSize(100).startsWith("n106").endsWith("n205");
    assertThat(texts(middle)).hasSize(100).startsWith("n6").endsWith("n105");
    assertThat(texts(first)).containsExactly("n1", "n2", "n3", "n4", "n5");
    assertThat(List.of(latest.more(), middle.more(), first.more()))
        .containsExactly(true, true, false);
  }

  @Test
  void aLineForARoomThatIsNotThereIsNotKept() {
    Entry lost = entry(new RoomId(new UUID(0, 9)), 1, "a");

    assertThatThrownBy(() -> lines.keep(List.of(lost))).isInstanceOf(EJBException.class);
  }
}
