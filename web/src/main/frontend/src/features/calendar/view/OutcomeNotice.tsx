import { Button } from "@codegouvfr/react-dsfr/Button";
import { useEffect } from "react";
import { announce } from "../../../shared/view/announce";
import { useSignal } from "../../../shared/view/useSignal";
import { useTexts } from "../../../texts/useTexts";
import type { Outcome, Rescheduling } from "../model/Rescheduling";
import { useOutcomeText } from "./useOutcomeText";

const looks: Record<Outcome["kind"], string> = {
  moved: "success",
  undone: "success",
  refused: "error",
  crossed: "warning",
};

/** How the last change ended, with the way back; said once, and shown until it is closed or the next one comes. */
export function OutcomeNotice({ moves, zone }: { readonly moves: Rescheduling; readonly zone: string }) {
  const { calendar } = useTexts();
  const textOf = useOutcomeText(zone);
  const outcome = useSignal(moves.outcome);

  useEffect(() => {
    if (outcome === null) return;
    announce(outcome.kind === "moved" ? `${textOf(outcome)} ${calendar.undoHint}` : textOf(outcome));
  }, [outcome, textOf, calendar]);

  if (outcome === null) return null;
  return (
    <div className="amphi-toast" data-look={looks[outcome.kind]}>
      <p className="fr-mb-0">{textOf(outcome)}</p>
      {outcome.kind === "moved" && (
        <Button size="small" priority="secondary" onClick={() => moves.undo()}>
          {calendar.undo}
        </Button>
      )}
      <Button
        size="small"
        priority="tertiary no outline"
        iconId="fr-icon-close-line"
        title={calendar.close}
        onClick={() => moves.dismiss()}
      />
    </div>
  );
}
