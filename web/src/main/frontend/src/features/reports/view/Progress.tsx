import { useTexts } from "../../../texts/useTexts";
import type { MinistryReport } from "../model/usage";

/** How far the computation is, in days. */
export function Progress({ report }: { readonly report: MinistryReport }) {
  const { reports } = useTexts();
  const { daysDone, daysTotal } = report;
  return (
    <div className="amphi-progress">
      <label htmlFor="report-progress">{reports.progress(daysDone, daysTotal)}</label>
      <progress id="report-progress" max={Math.max(daysTotal, 1)} value={daysDone} />
    </div>
  );
}
