import { useTexts } from "../../../texts/useTexts";
import type { MinistryReport, UsageReports } from "../model/usage";
import { DataTable } from "./DataTable";
import { StateBadge } from "./StateBadge";

interface Props {
  readonly reports: UsageReports;
  readonly chosen: string | null;
  readonly onChoose: (ministry: string) => void;
}

/** All ministries on one page; the chosen one is opened below. */
export function MinistryTable({ reports, chosen, onChoose }: Props) {
  const { reports: texts } = useTexts();
  const { figures } = texts;
  const row = (report: MinistryReport) => {
    const { code, name, figures: sums } = report;
    const number = (value: number | undefined) => (value === undefined ? "–" : texts.count(value));
    return {
      key: code,
      isCurrent: code === chosen,
      cells: [
        <button
          key="name"
          type="button"
          lang="fr"
          className="fr-link amphi-reports__name"
          aria-pressed={code === chosen}
          onClick={() => onChoose(code)}
        >
          {name}
        </button>,
        <StateBadge key="state" report={report} />,
        number(sums?.sessions),
        sums === null ? "–" : texts.count(sums.accounts + sums.guests),
        number(sums?.visits),
        sums === null ? "–" : texts.duration(sums.minutes, sums.visits > 0),
        number(sums?.peak),
      ],
    };
  };
  return (
    <DataTable
      caption={texts.ministries}
      heads={[
        texts.ministry,
        texts.state,
        figures.sessions,
        figures.people,
        figures.visits,
        figures.time,
        figures.peak,
      ]}
      numbersFrom={2}
      rows={reports.ministries.map(row)}
    />
  );
}
