import { Alert } from "@codegouvfr/react-dsfr/Alert";
import { Breadcrumb } from "@codegouvfr/react-dsfr/Breadcrumb";
import { useCallback } from "react";
import { paths } from "../../../app/routes";
import { dateTime } from "../../../shared/model/when";
import { Loading } from "../../../shared/view/Loading";
import { PageTitle } from "../../../shared/view/PageTitle";
import { ProblemAlert } from "../../../shared/view/ProblemAlert";
import { useLoad } from "../../../shared/view/useLoad";
import { useLanguage, useTexts } from "../../../texts/useTexts";
import { getSession } from "../api/sessions";
import { stageOf, type Session } from "../model/session";
import { wasJustBooked } from "./justBooked";
import { JoinButton } from "./JoinButton";
import { LinksSection } from "./LinksSection";
import { SessionFacts } from "./SessionFacts";
import { useNow } from "./useNow";

export function SessionPage({ id }: { readonly id: string }) {
  const { list } = useTexts().sessions;
  const load = useCallback((signal: AbortSignal) => getSession(id, signal), [id]);
  const { result, reload } = useLoad(load);
  if (result.state === "loaded") return <Details session={result.value} />;
  return (
    <div className="fr-container fr-py-6w">
      <PageTitle title={list.details} />
      {result.state === "loading" ? <Loading /> : <ProblemAlert problem={result.problem} onRetry={reload} />}
    </div>
  );
}

function Details({ session }: { readonly session: Session }) {
  const { language, texts } = useLanguage();
  const { details } = texts.sessions;
  const over = stageOf(session, useNow()) === "over";
  return (
    <div className="fr-container fr-pt-2w fr-pb-6w">
      <Breadcrumb
        currentPageLabel={session.title}
        segments={[{ label: details.back, linkProps: { href: paths.sessions } }]}
      />
      <PageTitle title={session.title} />
      {wasJustBooked(session.id) && (
        <Alert
          className="fr-mb-3w"
          severity="success"
          as="h2"
          title={details.booked}
          description={details.bookedText}
        />
      )}
      {session.startIsAmbiguous && (
        <Alert
          className="fr-mb-3w"
          severity="info"
          as="h2"
          title={details.ambiguousTitle}
          description={details.ambiguousText(dateTime(session.startsAt, session.zone, language, true))}
        />
      )}
      <SessionFacts session={session} />
      {!over && (
        <div className="fr-my-4w">
          <JoinButton session={session} priority="primary" />
        </div>
      )}
      <LinksSection sessionId={session.id} />
    </div>
  );
}
