package org.amphi.room;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.amphi.identity.SeatRole;
import org.amphi.media.Source;

/**
 * Who is offered next what he is to receive, when many are waiting for it: when a full room comes
 * in, or everybody has to come back at once. Publishing, answers and candidates are not paced: they
 * find a media server that has only a few offers to make at a time. Pure.
 *
 * <p>Nobody is kept in a list for it: whoever waits is found by what he has and what he wants, and
 * so gets the newest of it in one negotiation, and nothing is lost with a media room.
 */
final class Pacing {
  /**
   * Offers that one media server is making for a room at the same time: enough to keep it busy, and
   * so few that a publisher behind them waits for 0.1 to 0.2 s (350 joins took a Janus 1.8 to 4.8
   * s, 5 to 14 ms each). A slot is free as soon as the server has answered, and not when the
   * browser has, for one that sleeps must not hold up the others.
   */
  static final int AT_ONCE = 16;

  /** Of these, left to listeners while any of them waits: speakers must not starve them. */
  static final int FOR_LISTENERS = 4;

  private Pacing() {}

  /** Those of {@code waiting} who are asked for now, in order. */
  static List<Participant> next(RoomState room, Collection<Participant> waiting) {
    List<Participant> busy = new ArrayList<>();
    for (Participant each : room.participants().values()) {
      if (each.receiving().isAtServer()) {
        busy.add(each);
      }
    }
    int free = AT_ONCE - busy.size();
    if (free <= 0 || waiting.isEmpty()) {
      return List.of();
    }
    Comparator<Participant> longest = Comparator.comparingLong(each -> each.receiving().servedAt());
    List<Participant> leading =
        waiting.stream().filter(Pacing::leads).sorted(hostsFirst().thenComparing(longest)).toList();
    List<Participant> listening =
        waiting.stream().filter(each -> !leads(each)).sorted(longest).toList();
    int listenersBusy = (int) busy.stream().filter(each -> !leads(each)).count();
    int kept = Math.min(listening.size(), Math.max(0, FOR_LISTENERS - listenersBusy));
    int forLeading = Math.min(leading.size(), Math.max(0, free - kept));
    List<Participant> next = new ArrayList<>(leading.subList(0, forLeading));
    next.addAll(listening.subList(0, Math.min(listening.size(), free - forLeading)));
    return next;
  }

  private static Comparator<Participant> hostsFirst() {
    return Comparator.comparing(each -> each.role() != SeatRole.HOST);
  }

  private static boolean leads(Participant participant) {
    return participant.role() == SeatRole.HOST
        || participant.isAudible()
        || participant.isSending(Source.CAMERA)
        || participant.isSending(Source.SCREEN);
  }
}
