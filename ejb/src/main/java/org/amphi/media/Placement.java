package org.amphi.media;

import java.util.Comparator;
import java.util.List;

/** Where a room is best carried. Pure. */
final class Placement {
  private Placement() {}

  /**
   * The servers to try, the best first: those that answer and are not drained, whose purpose it is;
   * before the others those that have room for what is promised, and of these the least filled. A
   * server that has no room is tried at last rather than nobody: the room then makes do with less.
   */
  static List<PoolMember> order(List<PoolMember> members, Demand demand) {
    List<PoolMember> able =
        members.stream().filter(each -> each.answers() && !each.isDraining()).toList();
    List<PoolMember> meant =
        able.stream().filter(each -> each.entry().purpose().fits(demand)).toList();
    return (meant.isEmpty() ? able : meant)
        .stream()
            .sorted(
                Comparator.comparing((PoolMember each) -> filled(each, demand) > 1)
                    .thenComparing(each -> filled(each, demand))
                    .thenComparing(each -> each.entry().name()))
            .toList();
  }

  /** Which part of the server would be taken: by what is promised, or by what is asked already. */
  static double filled(PoolMember member, Demand demand) {
    double before = Math.max(member.promised().cores(), member.actual().cores());
    return (before + member.costOf(demand).cores()) / member.entry().cores();
  }

  /**
   * Servers that together carry a room that none of them can carry alone, the least filled first;
   * empty when one can, or when all together cannot. Only engines that can cascade span.
   */
  static List<PoolMember> span(List<PoolMember> members, Demand demand) {
    List<PoolMember> order =
        order(members, demand).stream()
            .filter(each -> each.server().capabilities().cascade())
            .toList();
    for (int servers = 2; servers <= order.size(); servers++) {
      Demand share = demand.sharedBy(servers);
      List<PoolMember> together = order.subList(0, servers);
      if (together.stream().allMatch(each -> filled(each, share) <= 1)) {
        return together;
      }
    }
    return List.of();
  }
}
