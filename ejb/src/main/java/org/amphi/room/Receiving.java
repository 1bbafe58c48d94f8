package org.amphi.room;

import java.util.HashSet;
import java.util.Set;
import org.amphi.media.ReceptionId;
import org.amphi.media.StreamId;

/**
 * How far somebody's receiving is. One negotiation at a time: while one is under way ({@code
 * busy}), changes of what there is to receive wait for its end.
 *
 * @param round of the last start; what belongs to an earlier one is out of date
 * @param wanted whether the browser asked to receive at all
 * @param asked the streams that the media server was last asked for
 * @param open the offers that the browser has not answered yet
 * @param taking how many answers the media server has, and has not taken yet
 * @param connections all receptions of this round
 */
public record Receiving(
    int round,
    boolean wanted,
    boolean busy,
    Set<StreamId> asked,
    Set<ReceptionId> open,
    int taking,
    Set<ReceptionId> connections) {

  static final Receiving NOT_YET = new Receiving(0, false, false, Set.of(), Set.of(), 0, Set.of());

  Receiving started() {
    return new Receiving(round + 1, true, false, Set.of(), Set.of(), 0, Set.of());
  }

  Receiving stopped() {
    return new Receiving(round + 1, false, false, Set.of(), Set.of(), 0, Set.of());
  }

  Receiving asking(Set<StreamId> streams) {
    return new Receiving(round, wanted, true, streams, open, taking, connections);
  }

  Receiving offered(Set<ReceptionId> offers) {
    Set<ReceptionId> all = new HashSet<>(connections);
    all.addAll(offers);
    return new Receiving(round, wanted, !offers.isEmpty(), asked, offers, 0, Set.copyOf(all));
  }

  Receiving answered(ReceptionId reception) {
    Set<ReceptionId> left = new HashSet<>(open);
    left.remove(reception);
    return new Receiving(round, wanted, busy, asked, Set.copyOf(left), taking + 1, connections);
  }

  /** One answer is taken; the negotiation ends with the last one. */
  Receiving taken() {
    boolean more = taking > 1 || !open.isEmpty();
    return new Receiving(round, wanted, more, asked, open, taking - 1, connections);
  }
}
