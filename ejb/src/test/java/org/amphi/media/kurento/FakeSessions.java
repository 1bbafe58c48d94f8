package org.amphi.media.kurento;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** All sessions of the fake. Used on its one thread only. */
final class FakeSessions {
  private final Map<String, FakeSession> sessions = new LinkedHashMap<>();
  private final Consumer<FakeSession> onEnd;

  FakeSessions(Consumer<FakeSession> onEnd) {
    this.onEnd = onEnd;
  }

  /** The session that a request means; a new one when it names none. */
  FakeSession meant(String named, FakeSocket socket) {
    String id = !named.isEmpty() ? named : socket.session();
    String key = id.isEmpty() ? UUID.randomUUID().toString() : id;
    FakeSession session = sessions.computeIfAbsent(key, FakeSession::new);
    session.movesTo(socket);
    socket.speaksOf(key);
    return session;
  }

  /** The session of that name, which must be there. */
  FakeSession existing(String named, FakeSocket socket) {
    if (!sessions.containsKey(named)) {
      throw WireError.noSuchSession();
    }
    return meant(named, socket);
  }

  @Nullable ObjectNode earlierAnswer(String named, String request) {
    FakeSession session = sessions.get(named);
    return session == null ? null : session.answers().get(request);
  }

  List<String> ids() {
    return List.copyOf(sessions.keySet());
  }

  @Nullable FakeSession find(String id) {
    return sessions.get(id);
  }

  void closed(FakeSocket socket) {
    sessions.values().forEach(session -> session.leaves(socket));
  }

  void end(String id) {
    FakeSession ended = sessions.remove(id);
    if (ended != null) {
      onEnd.accept(ended);
    }
  }

  /** One turn of the collector: a session goes after one to two periods of silence. */
  void collect() {
    List.copyOf(sessions.values()).stream()
        .filter(FakeSession::unheardOfForAPeriod)
        .forEach(silent -> end(silent.id()));
  }
}
