import { Button } from "@codegouvfr/react-dsfr/Button";
import { PageFrame } from "../../../app/PageFrame";
import { PageTitle } from "../../../shared/view/PageTitle";
import { useRefusalText, useTexts } from "../../../texts/useTexts";
import type { Ending } from "../model/roomState";
import { HomeButton } from "./HomeButton";

interface Props {
  readonly ending: Ending;
  readonly onRejoin: () => void;
  readonly onCheck: () => void;
}

/** What is said after the room, and the way back where there is one. */
export function VisitOver({ ending, onRejoin, onCheck }: Props) {
  const { room, common } = useTexts();
  const { title, text } = useEndingTexts(ending);
  return (
    <PageFrame>
      <div className="fr-container fr-py-8w amphi-reading">
        <PageTitle title={title} />
        <p className="fr-text--lead">{text}</p>
        <div className="amphi-buttons">
          {ending.reason === "replaced" && <Button onClick={onRejoin}>{room.rejoinHere}</Button>}
          {ending.reason === "left" && <Button onClick={onRejoin}>{room.rejoin}</Button>}
          {(ending.reason === "refused" || ending.reason === "other-address") && (
            <Button onClick={onCheck}>{common.retry}</Button>
          )}
          <HomeButton priority="secondary" />
        </div>
      </div>
    </PageFrame>
  );
}

function useEndingTexts(ending: Ending): { readonly title: string; readonly text: string } {
  const { problems } = useTexts().room;
  const refusalText = useRefusalText();
  switch (ending.reason) {
    case "left":
      return problems.left;
    case "replaced":
      return problems.replaced;
    case "ended-by-host":
      return problems.ended;
    case "time-over":
      return problems.timeOver;
    case "cancelled":
      return problems.cancelled;
    case "other-address":
      return { title: problems.otherAddress.title, text: problems.otherAddress.text(location.host) };
    case "refused":
      return { title: problems.refused.title, text: refusalText(ending.code) };
  }
}
