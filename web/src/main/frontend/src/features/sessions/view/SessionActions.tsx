import { Button } from "@codegouvfr/react-dsfr/Button";
import { useRef, useState } from "react";
import { markMoved } from "../../../app/navigation";
import { paths } from "../../../app/routes";
import { toProblem, type Problem } from "../../../shared/api/problem";
import { announce } from "../../../shared/view/announce";
import { ProblemAlert } from "../../../shared/view/ProblemAlert";
import { useTexts } from "../../../texts/useTexts";
import { cancelSession, getSession } from "../api/sessions";
import type { Session } from "../model/session";
import { cancelModal, CancelModal } from "./CancelModal";
import { JoinButton } from "./JoinButton";

interface Props {
  readonly session: Session;
  readonly onChanged: (session: Session) => void;
}

/** Join, change, cancel. */
export function SessionActions({ session, onChanged }: Props) {
  const { details } = useTexts().sessions;
  const [problem, setProblem] = useState<Problem | null>(null);
  const busy = useRef(false);

  const cancel = async () => {
    if (busy.current) return;
    busy.current = true;
    setProblem(null);
    try {
      const cancelled = await cancelSession(session);
      markMoved();
      onChanged(cancelled);
      announce(details.cancelled);
    } catch (error) {
      const refusal = toProblem(error);
      setProblem(refusal);
      // What was about to be cancelled is no longer what is shown: show it, and let the agent decide again.
      if (refusal.status === 412) onChanged(await getSession(session.id));
    } finally {
      busy.current = false;
    }
  };
  return (
    <div className="fr-my-4w">
      <div className="amphi-buttons">
        <JoinButton session={session} priority="primary" />
        <Button
          priority="secondary"
          iconId="fr-icon-edit-line"
          linkProps={{ href: paths.change(session.id) }}
        >
          {details.change}
        </Button>
        <Button
          priority="tertiary"
          iconId="fr-icon-close-circle-line"
          nativeButtonProps={cancelModal.buttonProps}
        >
          {details.cancel}
        </Button>
      </div>
      {problem !== null && <ProblemAlert problem={problem} />}
      <CancelModal session={session} onConfirm={() => void cancel()} />
    </div>
  );
}
