import { useCallback } from "react";
import { Loading } from "../../../shared/view/Loading";
import { PageTitle } from "../../../shared/view/PageTitle";
import { ProblemAlert } from "../../../shared/view/ProblemAlert";
import { useLoad } from "../../../shared/view/useLoad";
import { useTexts } from "../../../texts/useTexts";
import { getSession } from "../api/sessions";
import { SessionDetails } from "./SessionDetails";

export function SessionPage({ id }: { readonly id: string }) {
  const { details } = useTexts().sessions;
  const load = useCallback((signal: AbortSignal) => getSession(id, signal), [id]);
  const { result, reload, replace } = useLoad(load);
  if (result.state === "loaded") {
    // A cancelled session is another page: its heading takes the focus of the button that is gone.
    return <SessionDetails key={result.value.state} session={result.value} onChanged={replace} />;
  }
  return (
    <div className="fr-container fr-py-6w">
      <PageTitle title={details.title} />
      {result.state === "loading" ? <Loading /> : <ProblemAlert problem={result.problem} onRetry={reload} />}
    </div>
  );
}
