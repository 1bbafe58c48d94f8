import { Button } from "@codegouvfr/react-dsfr/Button";
import { useSignal } from "../../../shared/view/useSignal";
import { useTexts } from "../../../texts/useTexts";
import type { LiveCall } from "../../room/model/LiveCall";
import { isSeen } from "../model/scene";
import type { Staging } from "../model/Staging";
import { Pager } from "./Pager";

interface Props {
  readonly call: LiveCall;
  readonly staging: Staging;
  readonly onTurn: (by: 1 | -1) => void;
  readonly onPeople: () => void;
}

/** Below the tiles: which page it is, who is on none, and who speaks without being seen. */
export function StageFoot({ call, staging, onTurn, onPeople }: Props) {
  const { stage } = useTexts();
  const scene = useSignal(staging.scene);
  const { you, participants } = useSignal(call.state);
  const speaking = useSignal(call.speaking);
  const { tiles, audience } = scene;
  const unseen = participants.find(({ id }) => id !== you && speaking.includes(id) && !isSeen(scene, id));
  if (tiles.pages === 1 && audience === 0) return null;
  return (
    <div className="amphi-stage__foot">
      {tiles.pages > 1 && <Pager page={tiles.page} pages={tiles.pages} texts={stage} onTurn={onTurn} />}
      {audience > 0 && (
        <Button size="small" priority="tertiary no outline" onClick={onPeople}>
          {stage.audience(audience)}
        </Button>
      )}
      {unseen !== undefined && (
        <span className="amphi-stage__voice">
          <span className="amphi-icon amphi-icon--speaking" aria-hidden="true" />
          <span className="amphi-stage__voice-name">{stage.speaksElsewhere(unseen.name)}</span>
        </span>
      )}
    </div>
  );
}
