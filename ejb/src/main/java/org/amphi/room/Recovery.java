package org.amphi.room;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.amphi.shared.ParticipantId;

/**
 * How a room stands with its media server.
 *
 * @param attempts how often another server was looked for in vain
 * @param waiting whose connections are still to be made again, in their order
 * @param doubting counts the doubts, so that an alarm of an earlier one is known as such
 * @param asked who was asked whether anything still comes in, and has not answered
 * @param denied how many said that nothing does
 */
public record Recovery(
    Phase phase,
    int attempts,
    List<ParticipantId> waiting,
    int doubting,
    Set<ParticipantId> asked,
    int denied) {
  static final Recovery NONE = new Recovery(Phase.CARRIED, 0, List.of(), 0, Set.of(), 0);

  /** The phases. */
  public enum Phase {
    /** The server carries the room, or nothing is to be carried. */
    CARRIED,
    /** The server does not answer; whether it still carries the room is being found out. */
    DOUBTED,
    /** The room has no server, and one is looked for. */
    LOST,
    /** There is a server again, and people come back to it one wave after the other. */
    RENEWING
  }

  Recovery lost(List<ParticipantId> order) {
    return new Recovery(Phase.LOST, 0, order, doubting, Set.of(), 0);
  }

  Recovery inVain() {
    return new Recovery(phase, attempts + 1, waiting, doubting, asked, denied);
  }

  Recovery renewing(List<ParticipantId> left) {
    Phase next = left.isEmpty() ? Phase.CARRIED : Phase.RENEWING;
    return new Recovery(next, 0, left, doubting, Set.of(), 0);
  }

  Recovery doubted(Set<ParticipantId> witnesses) {
    return new Recovery(Phase.DOUBTED, 0, List.of(), doubting + 1, witnesses, 0);
  }

  /** One of those who were asked says that nothing comes in. */
  Recovery denied(ParticipantId who) {
    Set<ParticipantId> left = new HashSet<>(asked);
    left.remove(who);
    return new Recovery(phase, attempts, waiting, doubting, Set.copyOf(left), denied + 1);
  }

  /** The server carries the room after all. */
  Recovery trusted() {
    return new Recovery(Phase.CARRIED, 0, List.of(), doubting, Set.of(), 0);
  }

  /** Something still comes in: the server is slow; whoever has not answered need not. */
  Recovery slow() {
    return new Recovery(phase, attempts, waiting, doubting, Set.of(), 0);
  }
}
