import { Button } from "@codegouvfr/react-dsfr/Button";
import { useRef } from "react";
import { PageFrame } from "../../../app/PageFrame";
import { PageTitle } from "../../../shared/view/PageTitle";
import { useKeptFocus } from "../../../shared/view/useKeptFocus";
import { useSignal } from "../../../shared/view/useSignal";
import { useTexts } from "../../../texts/useTexts";
import type { LiveCall } from "../model/LiveCall";
import type { Pass } from "../model/pass";
import { waitOf } from "../model/waitOf";
import { useTries } from "./useTries";

interface Props {
  readonly pass: Pass;
  readonly call: LiveCall;
}

/** Every planned seat is taken: one waits in line, knows where, and comes in by oneself. */
export function WaitingLine({ pass, call }: Props) {
  const { room } = useTexts();
  const { line, banners } = room;
  const { queue, cut } = useSignal(call.state);
  const wait = waitOf(queue?.waitSeconds ?? null);
  const tries = useTries(call);
  const page = useRef<HTMLDivElement>(null);
  useKeptFocus(page, (region) => region.querySelector("h1"));
  return (
    <PageFrame>
      <div ref={page} className="fr-container fr-py-8w amphi-reading">
        <PageTitle title={queue === null ? line.title : line.tab(queue.rank)}>{line.title}</PageTitle>
        <p className="fr-text--lead fr-text--bold fr-mb-3w">{pass.title}</p>
        <div className="amphi-line" role="status">
          {cut ? (
            <>
              <p className="amphi-line__rank">{banners.reconnectingTitle}</p>
              <p className="fr-mb-0">{banners.reconnecting}</p>
            </>
          ) : (
            <>
              <p className="amphi-line__rank">{queue === null ? line.noPlace : line.rank(queue.rank)}</p>
              <p className="fr-mb-0">
                {queue === null ? line.retries : wait === null ? line.waitUnknown : line.wait(wait)}
              </p>
            </>
          )}
        </div>
        {queue === null && !cut && tries.last !== null && <p>{line.stillFull(tries.last)}</p>}
        <p>{line.text}</p>
        <p>{line.devices}</p>
        <div className="amphi-buttons">
          {queue === null && <Button onClick={tries.now}>{line.tryNow}</Button>}
          <Button priority="secondary" onClick={() => call.leave()}>
            {line.leave}
          </Button>
        </div>
      </div>
    </PageFrame>
  );
}
