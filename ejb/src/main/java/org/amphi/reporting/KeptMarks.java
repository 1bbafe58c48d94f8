package org.amphi.reporting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The memory of a report in the making, in the database: it outlives the server. */
final class KeptMarks implements MonthMemory {
  private final Sql sql;
  private final UUID report;

  KeptMarks(Sql sql, UUID report) {
    this.sql = sql;
    this.report = report;
  }

  @Override
  public Map<Visitors, Distinct> keep(Map<Visitors, Set<String>> marks) {
    List<String> visitors = new ArrayList<>();
    List<String> all = new ArrayList<>();
    marks.forEach(
        (whose, each) -> {
          each.forEach(mark -> visitors.add(whose.code()));
          all.addAll(each);
        });
    Map<Visitors, Distinct> news = new HashMap<>();
    sql.each(
        row ->
            news.put(
                new Visitors(row.getString("visitors")),
                new Distinct(row.getInt("sessions"), row.getInt("accounts"), row.getInt("guests"))),
        "with fresh as (insert into usage_mark (report_id, visitors, mark)"
            + " select ?, visitors, mark from unnest(?, ?) as given (visitors, mark)"
            + " on conflict do nothing returning visitors, mark)"
            + " select visitors, count(*) filter (where mark like 'session:%') as sessions,"
            + " count(*) filter (where mark like 'account:%') as accounts,"
            + " count(*) filter (where mark like 'guest:%') as guests"
            + " from fresh group by visitors",
        report,
        visitors.toArray(String[]::new),
        all.toArray(String[]::new));
    return news;
  }
}
