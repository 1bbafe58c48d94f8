import { useState } from "react";
import { toProblem } from "../../../shared/api/problem";
import { Loading } from "../../../shared/view/Loading";
import { ProblemAlert } from "../../../shared/view/ProblemAlert";
import { useTexts } from "../../../texts/useTexts";
import type { UsageReports } from "../model/usage";
import { Definitions } from "./Definitions";
import { MinistrySection } from "./MinistrySection";
import { MinistryTable } from "./MinistryTable";
import { MonthSelect } from "./MonthSelect";
import { ReportActions } from "./ReportActions";
import { useReportChoice } from "./useReportChoice";
import { useUsage } from "./useUsage";

export function Reports() {
  const { reports: texts } = useTexts();
  const { choice, months, choose } = useReportChoice();
  const { view, make, retry } = useUsage(choice.month);
  const { reports, problem, isAsking } = view;
  const seen = chosen(reports, choice.ministry);
  const [opened, setOpened] = useState<string | null>(null);
  const manySeen = reports !== null && reports.ministries.length > 1;

  const chooseMonth = (month: string) => {
    setOpened(null);
    choose({ ...choice, month });
  };
  const open = (ministry: string) => {
    setOpened(ministry);
    choose({ ...choice, ministry });
  };
  return (
    <>
      <p className="fr-text--lead">{texts.intro}</p>
      <div className="amphi-reports__tools">
        <MonthSelect months={months} month={choice.month} onChoose={chooseMonth} />
        {reports !== null && <ReportActions reports={reports} isAsking={isAsking} onMake={make} />}
      </div>
      {problem !== null && <ProblemAlert problem={toProblem(problem)} onRetry={retry} />}
      {reports === null && problem === null && <Loading />}
      {reports !== null && manySeen && (
        <MinistryTable reports={reports} chosen={seen?.code ?? null} onChoose={open} />
      )}
      {seen !== null && (
        <MinistrySection
          key={seen.code}
          report={seen}
          month={choice.month}
          isAsking={isAsking}
          takesFocus={opened === seen.code}
          onMake={() => make([seen.code])}
        />
      )}
      <Definitions />
    </>
  );
}

/** The ministry that was chosen, or the only one. */
function chosen(reports: UsageReports | null, code: string | null) {
  if (reports === null) return null;
  const { ministries } = reports;
  if (ministries.length === 1) return ministries[0] ?? null;
  return ministries.find((ministry) => ministry.code === code) ?? null;
}
