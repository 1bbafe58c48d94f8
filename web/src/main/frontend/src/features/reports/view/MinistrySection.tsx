import { Alert } from "@codegouvfr/react-dsfr/Alert";
import { Button } from "@codegouvfr/react-dsfr/Button";
import { useEffect, useRef } from "react";
import { dateTime } from "../../../shared/model/when";
import { useLanguage } from "../../../texts/useTexts";
import { zoneLabel } from "../../sessions/model/zones";
import { monthName } from "../model/months";
import type { MinistryReport } from "../model/usage";
import { MonthReport } from "./MonthReport";
import { Progress } from "./Progress";
import { StateBadge } from "./StateBadge";

interface Props {
  readonly report: MinistryReport;
  readonly month: string;
  readonly isAsking: boolean;
  /** Whether it was opened just now from the list above. */
  readonly takesFocus: boolean;
  readonly onMake: () => void;
}

/** One ministry's month: how it stands with the report, and the report. */
export function MinistrySection({ report, month, isAsking, takesFocus, onMake }: Props) {
  const { language, texts } = useLanguage();
  const { reports } = texts;
  const { name, state, figures } = report;
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);

  const make = () => {
    // The button goes while the report is made.
    heading.current?.focus();
    onMake();
  };

  return (
    <section aria-labelledby="report-title" className="fr-mt-4w" data-state={state}>
      <div className="amphi-title-row">
        <div>
          <h2 id="report-title" ref={heading} tabIndex={-1} className="fr-mb-1w">
            <span lang="fr">{name}</span>{" "}
            <span className="amphi-reports__of">{monthName(month, language)}</span>
          </h2>
          <StateBadge report={report} />
        </div>
        {state !== "running" && state !== "failed" && (
          <Button
            className="amphi-noprint"
            priority={state === "none" ? "primary" : "secondary"}
            disabled={isAsking}
            onClick={make}
          >
            {state === "none" ? reports.make : reports.remake}
          </Button>
        )}
      </div>
      {state === "running" && <Progress report={report} />}
      {state === "failed" && (
        <div className="fr-my-3w">
          <Alert severity="error" as="h3" title={reports.failedTitle} description={reports.failedText} />
          <Button className="fr-mt-2w" disabled={isAsking} onClick={make}>
            {reports.retry}
          </Button>
        </div>
      )}
      {state === "none" && figures === null && (
        <div className="amphi-empty fr-mt-2w">
          <p className="fr-text--bold fr-mb-1w">{reports.none(monthName(month, language))}</p>
          <p className="fr-mb-0">{reports.noneText}</p>
        </div>
      )}
      {figures !== null && (
        <>
          <p className="fr-text--sm fr-mt-2w">
            {report.asOf !== null && reports.asOf(dateTime(report.asOf, report.zone, language))}{" "}
            {state !== "complete" && <strong>{reports.stale} </strong>}
            {report.provisional && `${reports.provisionalText} `}
            {reports.zone(zoneLabel(report.zone, texts.zones))}
          </p>
          <MonthReport figures={figures} zone={report.zone} />
        </>
      )}
    </section>
  );
}
