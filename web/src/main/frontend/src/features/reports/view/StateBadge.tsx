import { Badge } from "@codegouvfr/react-dsfr/Badge";
import { useTexts } from "../../../texts/useTexts";
import type { MinistryReport } from "../model/usage";

const severities = { running: "info", complete: "success", failed: "error" } as const;

export function StateBadge({ report }: { readonly report: MinistryReport }) {
  const { states, provisional } = useTexts().reports;
  const { state } = report;
  return (
    <span className="amphi-reports__badges">
      <Badge small as="span" {...(state === "none" ? {} : { severity: severities[state] })}>
        {states[state]}
      </Badge>
      {report.figures !== null && report.provisional && (
        <Badge small as="span" severity="warning">
          {provisional}
        </Badge>
      )}
    </span>
  );
}
