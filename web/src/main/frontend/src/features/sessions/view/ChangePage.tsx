import { Breadcrumb } from "@codegouvfr/react-dsfr/Breadcrumb";
import { useCallback } from "react";
import { paths } from "../../../app/routes";
import { Loading } from "../../../shared/view/Loading";
import { PageTitle } from "../../../shared/view/PageTitle";
import { ProblemAlert } from "../../../shared/view/ProblemAlert";
import { useLoad } from "../../../shared/view/useLoad";
import { useTexts } from "../../../texts/useTexts";
import { getSession } from "../api/sessions";
import { ChangeForm } from "./ChangeForm";

export function ChangePage({ id }: { readonly id: string }) {
  const { change, list } = useTexts().sessions;
  const load = useCallback((signal: AbortSignal) => getSession(id, signal), [id]);
  const { result, reload } = useLoad(load);
  const session = result.state === "loaded" ? result.value : null;
  return (
    <div className="fr-container fr-pt-2w fr-pb-6w">
      <Breadcrumb
        currentPageLabel={change.title}
        segments={[
          { label: list.title, linkProps: { href: paths.sessions } },
          ...(session === null ? [] : [{ label: session.title, linkProps: { href: paths.session(id) } }]),
        ]}
      />
      <div className="amphi-reading">
        <PageTitle title={change.title} />
        {result.state === "loading" && <Loading />}
        {result.state === "failed" && <ProblemAlert problem={result.problem} onRetry={reload} />}
        {session !== null && <ChangeForm session={session} />}
      </div>
    </div>
  );
}
