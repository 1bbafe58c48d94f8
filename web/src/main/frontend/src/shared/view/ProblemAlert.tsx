import { Alert } from "@codegouvfr/react-dsfr/Alert";
import { Button } from "@codegouvfr/react-dsfr/Button";
import { useTexts } from "../../texts/useTexts";
import type { Problem } from "../api/problem";

interface Props {
  readonly problem: Problem;
  readonly onRetry?: () => void;
}

/** A refusal or a fault in plain words, with what can be done about it. */
export function ProblemAlert({ problem, onRetry }: Props) {
  const { common } = useTexts();
  if (problem.code === "sign-in-required") {
    return (
      <>
        <Alert severity="warning" title={common.signedOutTitle} description={common.signedOutText} as="h2" />
        <Button className="fr-mt-3w" onClick={() => location.reload()}>
          {common.signIn}
        </Button>
      </>
    );
  }
  return (
    <>
      <div role="alert">
        <Alert
          severity="error"
          as="h2"
          title={problem.title ?? common.failure.title}
          description={
            <>
              {problem.detail ??
                (problem.code === "network" ? common.failure.network : common.failure.unexpected)}
              {problem.incident !== null && (
                <span className="fr-hint-text">{common.incident(problem.incident)}</span>
              )}
            </>
          }
        />
      </div>
      {onRetry !== undefined && (
        <Button className="fr-mt-3w" priority="secondary" iconId="fr-icon-refresh-line" onClick={onRetry}>
          {common.retry}
        </Button>
      )}
    </>
  );
}
