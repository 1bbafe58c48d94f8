import { Badge } from "@codegouvfr/react-dsfr/Badge";
import { useTexts } from "../../../texts/useTexts";
import type { Phase } from "../model/Preflight";
import type { Severity } from "../model/severity";

interface Props {
  readonly phase: Phase;
  readonly severity: Severity;
}

const colours = { good: "success", limited: "warning", failed: "error", unavailable: "info" } as const;

/** The state in a word, with a sign of its own for each. */
export function StateBadge({ phase, severity }: Props) {
  const { preflight: texts } = useTexts();
  if (phase === "waiting") return <Badge noIcon>{texts.waiting}</Badge>;
  if (phase === "running") {
    return (
      <p className="fr-badge amphi-test__underway">
        <span className="amphi-loading__mark" aria-hidden="true" />
        {texts.underway}
      </p>
    );
  }
  return <Badge severity={colours[severity]}>{texts.severities[severity]}</Badge>;
}
