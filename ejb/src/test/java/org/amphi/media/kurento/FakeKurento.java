package org.amphi.media.kurento;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Everything that one run of the server remembers. Used on one thread only. */
final class FakeKurento {
  private final String id = UUID.randomUUID().toString();
  private final FakeSessions sessions = new FakeSessions(this::ended);
  private final FakeEvents events = new FakeEvents(sessions::find);
  private final FakeObjects objects = new FakeObjects(this);

  String id() {
    return id;
  }

  FakeSessions sessions() {
    return sessions;
  }

  FakeEvents events() {
    return events;
  }

  FakeObjects objects() {
    return objects;
  }

  /** With a session goes what only it refers to. */
  private void ended(FakeSession session) {
    events.forgetSession(session.id());
    Set<String> left = session.objects();
    List.copyOf(left).stream().filter(this::nobodyElses).forEach(objects::release);
  }

  private boolean nobodyElses(String object) {
    return sessions.ids().stream()
        .map(sessions::find)
        .noneMatch(session -> session != null && session.objects().contains(object));
  }
}
