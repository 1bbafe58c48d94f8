import { Breadcrumb } from "@codegouvfr/react-dsfr/Breadcrumb";
import { paths } from "../../../app/routes";
import { PageTitle } from "../../../shared/view/PageTitle";
import { useTexts } from "../../../texts/useTexts";
import { stageOf, type Session } from "../model/session";
import { LinksSection } from "./LinksSection";
import { SessionActions } from "./SessionActions";
import { SessionFacts } from "./SessionFacts";
import { SessionNews } from "./SessionNews";
import { useNow } from "./useNow";
import { VisitsSection } from "./VisitsSection";

interface Props {
  readonly session: Session;
  readonly onChanged: (session: Session) => void;
}

export function SessionDetails({ session, onChanged }: Props) {
  const { details } = useTexts().sessions;
  const stage = stageOf(session, useNow());
  return (
    <div className="fr-container fr-pt-2w fr-pb-6w">
      <Breadcrumb
        currentPageLabel={session.title}
        segments={[{ label: details.back, linkProps: { href: paths.sessions } }]}
      />
      <PageTitle title={session.title} className="amphi-own-words">
        {stage === "cancelled" ? <s>{session.title}</s> : session.title}
      </PageTitle>
      <SessionNews session={session} />
      <SessionFacts session={session} />
      {(stage === "upcoming" || stage === "open") && (
        <>
          <SessionActions session={session} onChanged={onChanged} />
          <LinksSection sessionId={session.id} />
        </>
      )}
      {stage !== "upcoming" && <VisitsSection session={session} isOpen={stage === "open"} />}
    </div>
  );
}
