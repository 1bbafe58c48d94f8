package org.amphi.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** What holds for every month, whatever its visits are. */
class CountingPropertiesTest {
  private static final Instant LATER = Instant.parse("2027-01-01T00:00:00Z");

  @Provide
  Arbitrary<UsageMonth> months() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 12),
            Arbitraries.of("Europe/Paris", "Pacific/Noumea", "America/Cayenne", "Etc/UTC"))
        .as((month, zone) -> new UsageMonth(YearMonth.of(2026, month), ZoneId.of(zone)));
  }

  /** Few moments and few people, so that all kinds of coincidence happen. */
  @Provide
  Arbitrary<List<CountedVisit>> visits() {
    Arbitrary<Long> begins = Arbitraries.longs().between(-30, 32L * 24).map(hour -> hour * 3600);
    Arbitrary<Long> lengths =
        Arbitraries.oneOf(
            Arbitraries.longs().between(0, 3).map(hours -> hours * 3600),
            Arbitraries.longs().between(0, 86_399));
    return Combinators.combine(
            begins,
            lengths,
            Arbitraries.integers().between(0, 5),
            Arbitraries.integers().between(0, 3))
        .as(CountingPropertiesTest::visit)
        .list()
        .ofMaxSize(40);
  }

  /** Moments are counted from the first of January; {@link #shifted} brings them to a month. */
  private static CountedVisit visit(long begin, long length, int person, int session) {
    Instant in = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(begin);
    @Nullable String ministry = person < 2 ? null : person % 2 == 0 ? "culture" : "justice";
    return new CountedVisit(
        GoldenMonths.session("S" + session),
        (ministry == null ? "guest:" : "account:") + person,
        ministry,
        in,
        in.plusSeconds(length));
  }

  private static List<CountedVisit> shifted(List<CountedVisit> visits, UsageMonth month) {
    Duration by = Duration.between(Instant.parse("2026-01-01T00:00:00Z"), month.begin());
    return visits.stream()
        .map(
            each ->
                new CountedVisit(
                    each.session(),
                    each.person(),
                    each.ministry(),
                    each.in().plus(by),
                    each.out().plus(by)))
        .toList();
  }

  private static List<CountedVisit> within(List<CountedVisit> visits, UsageMonth month) {
    Span span = new Span(month.begin(), month.end());
    return visits.stream().filter(each -> !span.cut(each.in(), each.out()).isEmpty()).toList();
  }

  @Property(tries = 300)
  void theMonthCountsEveryVisitOnceAndEverySecond(
      @ForAll("months") UsageMonth month, @ForAll("visits") List<CountedVisit> some) {
    List<CountedVisit> visits = shifted(some, month);
    Span span = new Span(month.begin(), month.end());

    MonthFigures figures = MonthInMemory.count(month, visits, LATER.plus(Duration.ofDays(60)));

    List<CountedVisit> counted = within(visits, month);
    assertThat(figures.everybody().seconds())
        .isEqualTo(
            counted.stream().mapToLong(each -> span.cut(each.in(), each.out()).seconds()).sum())
        .isEqualTo(figures.days().stream().mapToLong(day -> day.everybody().seconds()).sum());
    assertThat(figures.everybody().visits()).isEqualTo(counted.size());
    assertThat(figures.everybody().people())
        .isEqualTo(counted.stream().map(CountedVisit::person).distinct().count());
    assertThat(figures.everybody().sessions())
        .isEqualTo(counted.stream().map(CountedVisit::session).distinct().count());
  }

  @Property(tries = 300)
  void theVisitorsMinistriesAddUpToTheMonth(
      @ForAll("months") UsageMonth month, @ForAll("visits") List<CountedVisit> some) {
    MonthFigures figures =
        MonthInMemory.count(month, shifted(some, month), LATER.plus(Duration.ofDays(60)));

    assertThat(figures.visitors().values().stream().mapToLong(Count::seconds).sum())
        .isEqualTo(figures.everybody().seconds());
    assertThat(figures.visitors().values().stream().mapToInt(Count::visits).sum())
        .isEqualTo(figures.everybody().visits());
    // Nobody changes ministries here, so people add up too.
    assertThat(figures.visitors().values().stream().mapToInt(Count::people).sum())
        .isEqualTo(figures.everybody().people());
  }

  @Property(tries = 300)
  void theOrderInWhichPeopleOfOneMomentAreReadDoesNotMatter(
      @ForAll("months") UsageMonth month,
      @ForAll("visits") List<CountedVisit> some,
      @ForAll Random random) {
    List<CountedVisit> visits = shifted(some, month);
    List<CountedVisit> shuffled = new ArrayList<>(visits);
    Collections.shuffle(shuffled, random);

    assertThat(MonthInMemory.count(month, shuffled, LATER))
        .isEqualTo(MonthInMemory.count(month, visits, LATER));
  }

  @Property(tries = 300)
  void thePeakIsTheFirstOfTheHighestOfAllMoments(
      @ForAll("months") UsageMonth month, @ForAll("visits") List<CountedVisit> some) {
    List<CountedVisit> visits = within(shifted(some, month), month);
    Peak brute = Peak.NONE;
    List<Instant> moments =
        visits.stream()
            .map(each -> each.in().isBefore(month.begin()) ? month.begin() : each.in())
            .sorted()
            .collect(Collectors.toList());
    for (Instant moment : moments) {
      long there =
          visits.stream()
              .filter(each -> !each.in().isAfter(moment) && each.out().isAfter(moment))
              .count();
      brute = there > brute.visits() ? new Peak((int) there, moment) : brute;
    }

    assertThat(MonthInMemory.count(month, visits, LATER.plus(Duration.ofDays(60))).peak())
        .isEqualTo(brute);
  }
}
