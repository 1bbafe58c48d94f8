package org.amphi.room;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.amphi.media.ReceptionId;
import org.amphi.media.Selection;

/**
 * How far somebody's receiving is. One negotiation at a time: while one is under way ({@code
 * busy}), changes of what there is to receive wait for its end.
 *
 * @param round of the last start; what belongs to an earlier one is out of date
 * @param wanted whether the browser asked to receive at all
 * @param shown the pictures that the browser shows, the most important first
 * @param asked what the media server was last asked for
 * @param open the offers that the browser has not answered yet
 * @param taking how many answers the media server has, and has not taken yet
 * @param connections all receptions of this round
 * @param servedAt number of the room's last event when something was last asked for
 */
public record Receiving(
    int round,
    boolean wanted,
    boolean busy,
    List<Shown> shown,
    Selection asked,
    Set<ReceptionId> open,
    int taking,
    Set<ReceptionId> connections,
    long servedAt) {

  static final Receiving NOT_YET =
      new Receiving(0, false, false, List.of(), Selection.NOTHING, Set.of(), 0, Set.of(), -1);

  /** Whether the media server has to do something for it now, and not the browser. */
  boolean isAtServer() {
    return busy && (open.isEmpty() || taking > 0);
  }

  Receiving started() {
    return fresh(true);
  }

  Receiving stopped() {
    return fresh(false);
  }

  private Receiving fresh(boolean nowWanted) {
    return new Receiving(
        round + 1, nowWanted, false, shown, Selection.NOTHING, Set.of(), 0, Set.of(), servedAt);
  }

  Receiving showing(List<Shown> pictures) {
    return new Receiving(round, wanted, busy, pictures, asked, open, taking, connections, servedAt);
  }

  /** The media server is asked for these, and will offer them. */
  Receiving asking(Selection selection, long at) {
    return new Receiving(round, wanted, true, shown, selection, open, taking, connections, at);
  }

  /** Only other layers are asked for, which nobody negotiates. */
  Receiving preferring(Selection selection) {
    return new Receiving(
        round, wanted, busy, shown, selection, open, taking, connections, servedAt);
  }

  /** A restart of one connection was asked for, and will be offered. */
  Receiving restarting() {
    return new Receiving(round, wanted, true, shown, asked, open, taking, connections, servedAt);
  }

  Receiving offered(Set<ReceptionId> offers) {
    Set<ReceptionId> all = new HashSet<>(connections);
    all.addAll(offers);
    return new Receiving(
        round, wanted, !offers.isEmpty(), shown, asked, offers, 0, Set.copyOf(all), servedAt);
  }

  Receiving answered(ReceptionId reception) {
    Set<ReceptionId> left = new HashSet<>(open);
    left.remove(reception);
    return new Receiving(
        round, wanted, busy, shown, asked, Set.copyOf(left), taking + 1, connections, servedAt);
  }

  /** One answer is taken; the negotiation ends with the last one. */
  Receiving taken() {
    boolean more = taking > 1 || !open.isEmpty();
    return new Receiving(
        round, wanted, more, shown, asked, open, taking - 1, connections, servedAt);
  }
}
