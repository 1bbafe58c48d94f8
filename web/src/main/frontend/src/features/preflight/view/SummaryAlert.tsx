import { Alert } from "@codegouvfr/react-dsfr/Alert";
import { useTexts } from "../../../texts/useTexts";
import { checks, type Results } from "../model/checks";
import { severityOf } from "../model/severity";
import { summaryOf } from "../model/summary";
import { useSummaryTitle, type Who } from "./useSummaryTitle";

interface Props {
  readonly results: Results;
  readonly who: Who;
}

/** All of the result in one sentence, and why. */
export function SummaryAlert({ results, who }: Props) {
  const { summary } = useTexts().preflight;
  const title = useSummaryTitle(results, who);
  const { obstacle, lacks, mediaUnknown } = summaryOf(results);
  const troubled = checks.some((check) => ["limited", "failed"].includes(severityOf(check, results)));
  return (
    <Alert
      as="h2"
      severity={obstacle !== null ? "error" : lacks.length > 0 ? "warning" : "success"}
      title={title}
      description={
        <>
          {obstacle !== null && <>{summary.obstacles[obstacle]} </>}
          {troubled ? summary.seeBelow : summary.allGood}
          {mediaUnknown && <> {summary.mediaUnknown}</>}
        </>
      }
    />
  );
}
