import { useState } from "react";
import { Link } from "../../../app/Link";
import { paths } from "../../../app/routes";
import { browserZone, clockTime, longDay } from "../../../shared/model/when";
import { PageTitle } from "../../../shared/view/PageTitle";
import { useLanguage, useTexts } from "../../../texts/useTexts";
import type { Report } from "../model/report";
import { decodeReport, encodeReport } from "../model/reportCode";
import { CheckGroups } from "./CheckGroups";
import { CodeForm } from "./CodeForm";
import { SummaryAlert } from "./SummaryAlert";

/** What a code says, in words; all of it is in the code. */
export function CodeReading({ code }: { readonly code: string }) {
  const { desk } = useTexts().preflight;
  const [now] = useState(() => Date.now());
  const reading = decodeReport(code, now);
  return (
    <>
      <PageTitle title={desk.reading} />
      {reading.report === null ? (
        <CodeForm initial={code} why={reading.why} />
      ) : (
        <>
          <ReportReading report={reading.report} />
          <CodeForm />
        </>
      )}
      <p className="fr-mt-4w fr-mb-0 amphi-noprint">
        <Link className="fr-link" href={paths.preflight}>
          {desk.own}
        </Link>
      </p>
    </>
  );
}

const hourLength = 3_600_000;

function ReportReading({ report }: { readonly report: Report }) {
  const { language, texts } = useLanguage();
  const { desk, families, systems } = texts.preflight;
  const zone = browserZone();
  const [from, to] = [report.hour, report.hour + hourLength].map((at) => new Date(at).toISOString());
  return (
    <>
      <p>
        <strong translate="no">{desk.about(encodeReport(report))}</strong>
        <br />
        {desk.made(
          longDay(from ?? "", zone, language),
          clockTime(from ?? "", zone, language),
          clockTime(to ?? "", zone, language),
          families[report.family],
          systems[report.system],
        )}
      </p>
      <SummaryAlert results={report.results} who="other" />
      <CheckGroups results={report.results} />
    </>
  );
}
