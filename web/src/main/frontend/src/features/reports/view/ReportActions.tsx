import { Button } from "@codegouvfr/react-dsfr/Button";
import { useTexts } from "../../../texts/useTexts";
import { sheetOf } from "../api/usage";
import { toMake, type UsageReports } from "../model/usage";

interface Props {
  readonly reports: UsageReports;
  readonly isAsking: boolean;
  readonly onMake: (ministries: readonly string[]) => void;
}

/** What can be done with a month's reports as a whole. */
export function ReportActions({ reports, isAsking, onMake }: Props) {
  const { reports: texts } = useTexts();
  const { ministries, month } = reports;
  const hasFigures = ministries.some(({ figures }) => figures !== null);
  const allHave = ministries.every(({ figures }) => figures !== null);
  const open = toMake(reports);
  return (
    <div className="amphi-buttons amphi-noprint">
      {ministries.length > 1 && (
        <Button
          priority={allHave ? "secondary" : "primary"}
          iconId="fr-icon-refresh-line"
          disabled={isAsking || open.length === 0}
          onClick={() => onMake(open)}
        >
          {allHave ? texts.remakeAll : texts.makeAll}
        </Button>
      )}
      {hasFigures && (
        <>
          <Button
            priority="secondary"
            iconId="fr-icon-download-line"
            linkProps={{ href: sheetOf(month), download: `amphi-usage-${month}.csv` }}
          >
            {texts.download}
          </Button>
          <Button priority="tertiary" iconId="fr-icon-printer-line" onClick={() => print()}>
            {texts.print}
          </Button>
        </>
      )}
    </div>
  );
}
