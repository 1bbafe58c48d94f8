package org.amphi.media.kurento;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one client has: its objects, its subscriptions, and the answers of its last 20 seconds.
 * Lives on without a socket until it is collected.
 */
final class FakeSession {
  private final String id;
  private final Map<String, ObjectNode> answers = new HashMap<>();
  private final Set<String> objects = new HashSet<>();
  private @Nullable FakeSocket socket;
  private boolean heardOf = true;

  FakeSession(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  Map<String, ObjectNode> answers() {
    return answers;
  }

  Set<String> objects() {
    return objects;
  }

  void movesTo(FakeSocket newer) {
    socket = newer;
    heardOf = true;
  }

  void leaves(FakeSocket closed) {
    if (socket == closed) {
      socket = null;
    }
  }

  /** Events that fall into a gap are lost, as with the real server. */
  void tell(ObjectNode event) {
    FakeSocket open = socket;
    if (open != null) {
      open.send(event);
    }
  }

  /** Whether a whole period passed without a socket or a call. */
  boolean unheardOfForAPeriod() {
    boolean silent = socket == null && !heardOf;
    heardOf = false;
    return silent;
  }
}
