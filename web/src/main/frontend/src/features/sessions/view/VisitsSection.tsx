import { Button } from "@codegouvfr/react-dsfr/Button";
import { useCallback } from "react";
import { Loading } from "../../../shared/view/Loading";
import { ProblemAlert } from "../../../shared/view/ProblemAlert";
import { useLoad } from "../../../shared/view/useLoad";
import { useOnReturn } from "../../../shared/view/useOnReturn";
import { useLanguage } from "../../../texts/useTexts";
import { listVisits } from "../api/sessions";
import type { Session } from "../model/session";
import { attendances } from "../model/visits";
import { VisitsTable } from "./VisitsTable";

interface Props {
  readonly session: Session;
  readonly isOpen: boolean;
}

/** Who was there, for the agent who holds the session. */
export function VisitsSection({ session, isOpen }: Props) {
  const { language, texts } = useLanguage();
  const { visits } = texts.sessions;
  const load = useCallback((signal: AbortSignal) => listVisits(session.id, signal), [session.id]);
  const { result, reload, refresh } = useLoad(load);
  useOnReturn(refresh);
  const people = result.state === "loaded" ? attendances(result.value, language) : [];
  return (
    <section aria-labelledby="visits-title" className="amphi-visits fr-mt-6w">
      <div className="amphi-title-row">
        <h2 id="visits-title" className="fr-mb-0">
          {visits.title}
        </h2>
        {people.length > 0 && (
          <Button priority="tertiary" iconId="fr-icon-printer-line" onClick={() => window.print()}>
            {visits.print}
          </Button>
        )}
      </div>
      {result.state === "loading" && <Loading />}
      {result.state === "failed" && <ProblemAlert problem={result.problem} onRetry={reload} />}
      {result.state === "loaded" && people.length === 0 && (
        <p className="amphi-empty fr-mt-2w">{isOpen ? visits.nobodyYet : visits.empty}</p>
      )}
      {people.length > 0 && <VisitsTable session={session} people={people} />}
    </section>
  );
}
