import { Alert } from "@codegouvfr/react-dsfr/Alert";
import { Button } from "@codegouvfr/react-dsfr/Button";
import { useState } from "react";
import { navigate } from "../../../app/navigation";
import { paths } from "../../../app/routes";
import { toProblem } from "../../../shared/api/problem";
import { useTexts } from "../../../texts/useTexts";
import { changeSession, getSession } from "../api/sessions";
import { formOf, type BookingRequest } from "../model/bookingForm";
import { grantedTo } from "../model/seats";
import { stageOf, type Session } from "../model/session";
import { CrossedNote } from "./CrossedNote";
import { fieldId } from "./fieldId";
import { rememberNews } from "./news";
import { SessionForm } from "./SessionForm";
import { useNow } from "./useNow";
import { useSessionForm } from "./useSessionForm";

/** The booking form on a session that is booked; a change that somebody else made meanwhile is never overwritten unseen. */
export function ChangeForm({ session: loaded }: { readonly session: Session }) {
  const { change } = useTexts().sessions;
  const [seen, setSeen] = useState(loaded);
  const [newer, setNewer] = useState<Session | null>(null);
  const stage = stageOf(seen, useNow());

  const save = async (request: BookingRequest) => {
    try {
      await changeSession(seen, request);
      rememberNews(seen.id, "changed");
      navigate(paths.session(seen.id));
    } catch (error) {
      if (toProblem(error).status !== 412) throw error;
      setNewer(await getSession(seen.id));
    }
  };
  const state = useSessionForm(() => formOf(loaded), save);

  if (stage === "over" || stage === "cancelled") {
    return (
      <>
        <Alert severity="info" as="h2" title={change.tooLateTitle} description={change.tooLateText} />
        <Button className="fr-mt-3w" linkProps={{ href: paths.session(seen.id) }}>
          {change.back}
        </Button>
      </>
    );
  }
  const goOnFrom = (session: Session) => {
    setSeen(session);
    setNewer(null);
    // The note goes, and its buttons with it.
    document.getElementById(fieldId("title"))?.focus();
  };
  return (
    <>
      {newer !== null && (
        <CrossedNote
          before={seen}
          after={newer}
          onLoad={() => {
            state.setForm(formOf(newer));
            goOnFrom(newer);
          }}
          onKeep={() => goOnFrom(newer)}
        />
      )}
      {stage === "open" && (
        <Alert className="fr-mb-3w" severity="info" small description={change.startIsFixed} />
      )}
      <SessionForm
        state={state}
        submitText={change.submit}
        startIsFixed={stage === "open"}
        granted={grantedTo(seen)}
      />
    </>
  );
}
