import { Button } from "@codegouvfr/react-dsfr/Button";
import { PageFrame } from "../../../app/PageFrame";
import { PageTitle } from "../../../shared/view/PageTitle";
import { useSignal } from "../../../shared/view/useSignal";
import { useTexts } from "../../../texts/useTexts";
import type { LiveCall } from "../model/LiveCall";
import type { Pass } from "../model/pass";
import { waitOf } from "../model/waitOf";

interface Props {
  readonly pass: Pass;
  readonly call: LiveCall;
}

/** Every planned seat is taken: one waits in line, knows where, and comes in by oneself. */
export function WaitingLine({ pass, call }: Props) {
  const { room } = useTexts();
  const { line } = room;
  const { queue } = useSignal(call.state);
  const wait = waitOf(queue?.waitSeconds ?? null);
  return (
    <PageFrame>
      <div className="fr-container fr-py-8w amphi-reading">
        <PageTitle title={queue === null ? line.title : line.tab(queue.rank)}>{line.title}</PageTitle>
        <p className="fr-text--lead fr-text--bold fr-mb-3w">{pass.title}</p>
        <div className="amphi-line" role="status">
          <p className="amphi-line__rank">{queue === null ? line.noPlace : line.rank(queue.rank)}</p>
          <p className="fr-mb-0">
            {queue === null ? line.retries : wait === null ? line.waitUnknown : line.wait(wait)}
          </p>
        </div>
        <p>{line.text}</p>
        <p>{line.devices}</p>
        <div className="amphi-buttons">
          {queue === null && <Button onClick={() => call.tryAgain()}>{line.tryNow}</Button>}
          <Button priority="secondary" onClick={() => call.leave()}>
            {line.leave}
          </Button>
        </div>
      </div>
    </PageFrame>
  );
}
