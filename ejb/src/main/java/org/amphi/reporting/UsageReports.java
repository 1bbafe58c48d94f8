package org.amphi.reporting;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.amphi.identity.Account;
import org.amphi.shared.Refusal;
import org.amphi.shared.RefusalCode;
import org.amphi.tenancy.Ministries;
import org.amphi.tenancy.Ministry;

/** Usage reports for those who may see them: managers their ministry's, administrators all. */
@Stateless
public class UsageReports {
  private static final Logger LOG = Logger.getLogger(UsageReports.class.getName());

  @Inject
  @SuppressWarnings("NullAway.Init")
  private Ministries ministries;

  @Inject
  @SuppressWarnings("NullAway.Init")
  private UsageRuns runs;

  @Inject
  @SuppressWarnings("NullAway.Init")
  private ReportJobs jobs;

  @Inject
  @SuppressWarnings("NullAway.Init")
  private Clock clock;

  @Inject
  @SuppressWarnings("NullAway.Init")
  private Sql sql;

  /**
   * How the reports of a month stand, in order of the ministries' codes.
   *
   * @param month {@code 2026-11}
   * @throws Refusal NOT_ALLOWED, MONTH_UNKNOWN or MONTH_NOT_BEGUN
   */
  public List<MinistryUsage> of(Account caller, String month) {
    List<Ministry> visible = visibleTo(caller);
    YearMonth wanted = UsageMonth.parse(month);
    if (visible.stream().noneMatch(each -> isBegun(wanted, each))) {
      throw new Refusal(RefusalCode.MONTH_NOT_BEGUN);
    }
    return new KeptReports(sql).of(wanted, visible);
  }

  /**
   * Has reports made, in the background. Those that are being made already go on as they are.
   *
   * @throws Refusal NOT_ALLOWED, MONTH_UNKNOWN, MONTH_NOT_BEGUN, MINISTRY_NOT_YOURS,
   *     MINISTRY_UNKNOWN, or REPORT_NOT_STARTED when the job could not be handed over
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void start(Account caller, String month, List<String> codes) {
    List<Ministry> visible = visibleTo(caller);
    YearMonth wanted = UsageMonth.parse(month);
    List<Ministry> chosen =
        codes.stream().distinct().map(code -> choose(code, caller, visible)).toList();
    if (!chosen.stream().allMatch(each -> isBegun(wanted, each))) {
      throw new Refusal(RefusalCode.MONTH_NOT_BEGUN);
    }
    Optional<UsageRun> run = runs.open(caller.login(), wanted, chosen);
    run.ifPresent(this::begin);
  }

  private void begin(UsageRun run) {
    try {
      jobs.start(run);
    } catch (RuntimeException notStarted) {
      LOG.log(Level.SEVERE, "run " + run.id() + " could not be started", notStarted);
      runs.fail(run.id(), run.attempt());
      throw new Refusal(RefusalCode.REPORT_NOT_STARTED);
    }
  }

  private List<Ministry> visibleTo(Account caller) {
    if (isAdministrator(caller)) {
      return ministries.all();
    }
    if (caller.roles().contains("manager")) {
      return List.of(ministries.known(caller.ministry()));
    }
    throw new Refusal(RefusalCode.NOT_ALLOWED);
  }

  private static Ministry choose(String code, Account caller, List<Ministry> visible) {
    return visible.stream()
        .filter(each -> each.code().value().equals(code))
        .findAny()
        .orElseThrow(
            () ->
                new Refusal(
                    isAdministrator(caller)
                        ? RefusalCode.MINISTRY_UNKNOWN
                        : RefusalCode.MINISTRY_NOT_YOURS));
  }

  private static boolean isAdministrator(Account caller) {
    return caller.roles().contains("administrator");
  }

  private boolean isBegun(YearMonth month, Ministry ministry) {
    return new UsageMonth(month, ministry.zone()).isBegunAt(clock.instant());
  }
}
