package org.amphi.collaboration.chat;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.amphi.room.ChatBook.Kept;
import org.amphi.room.ChatDraft;
import org.amphi.room.ChatLine;
import org.amphi.room.ChatPage;
import org.amphi.shared.RoomId;

/** All lines of all rooms, as the database has them. */
@Stateless
public class ChatLines {
  /** Lines of a page. */
  static final int PAGE = 100;

  private static final String INSERT =
      "insert into chat_line (webinar_id, number, line_id, participant, name, text, said_at)"
          + " select ?, coalesce(max(number), 0) + 1, ?, ?, ?, ?, ?"
          + " from chat_line where webinar_id = ?"
          + " on conflict (webinar_id, line_id) do nothing returning number";
  private static final String COLUMNS =
      "select number, line_id, participant, name, text, said_at from chat_line";

  @Resource(lookup = "java:jboss/datasources/AmphiDS")
  private DataSource database;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  public ChatLines() {}

  /** Without a container. */
  ChatLines(DataSource database) {
    this.database = database;
  }

  /** A draft, and the room it is for. */
  public record Entry(RoomId room, ChatDraft draft) {}

  /** Keeps all of them in one transaction, in order. */
  public List<Kept> keep(List<Entry> entries) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      List<Kept> kept = new ArrayList<>();
      for (Entry entry : entries) {
        kept.add(keep(connection, insert, entry));
      }
      return kept;
    } catch (SQLException e) {
      throw new EJBException("chat lines were not kept", e);
    }
  }

  private static Kept keep(Connection connection, PreparedStatement insert, Entry entry)
      throws SQLException {
    ChatDraft draft = entry.draft();
    // As precise as the database keeps it, and as browsers read it.
    Instant at = draft.at().truncatedTo(ChronoUnit.MILLIS);
    insert.setObject(1, entry.room().value());
    insert.setObject(2, draft.id());
    insert.setString(3, draft.writer().value());
    insert.setString(4, draft.name());
    insert.setString(5, draft.text());
    insert.setObject(6, at.atOffset(ZoneOffset.UTC));
    insert.setObject(7, entry.room().value());
    try (ResultSet row = insert.executeQuery()) {
      if (row.next()) {
        String writer = draft.writer().value();
        return new Kept(
            new ChatLine(row.getLong(1), draft.id(), writer, draft.name(), draft.text(), at), true);
      }
    }
    return new Kept(keptBefore(connection, entry), false);
  }

  private static ChatLine keptBefore(Connection connection, Entry entry) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(COLUMNS + " where webinar_id = ? and line_id = ?")) {
      select.setObject(1, entry.room().value());
      select.setObject(2, entry.draft().id());
      return lines(select).get(0);
    }
  }

  /** The last lines before that number, in order; 0 for the latest. */
  public ChatPage before(RoomId room, long number) {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                COLUMNS + " where webinar_id = ? and number < ? order by number desc limit ?")) {
      select.setObject(1, room.value());
      select.setLong(2, number == 0 ? Long.MAX_VALUE : number);
      select.setInt(3, PAGE + 1);
      List<ChatLine> found = lines(select);
      boolean more = found.size() > PAGE;
      List<ChatLine> page = new ArrayList<>(found.subList(0, Math.min(PAGE, found.size())));
      Collections.reverse(page);
      return new ChatPage(List.copyOf(page), more);
    } catch (SQLException e) {
      throw new EJBException("the chat could not be read", e);
    }
  }

  private static List<ChatLine> lines(PreparedStatement select) throws SQLException {
    try (ResultSet rows = select.executeQuery()) {
      List<ChatLine> lines = new ArrayList<>();
      while (rows.next()) {
        lines.add(
            new ChatLine(
                rows.getLong(1),
                rows.getObject(2, UUID.class),
                rows.getString(3),
                rows.getString(4),
                rows.getString(5),
                rows.getObject(6, OffsetDateTime.class).toInstant()));
      }
      return lines;
    }
  }
}
