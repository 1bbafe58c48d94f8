import { useEffect, useRef } from "react";
import { useSignal } from "../../../shared/view/useSignal";
import { useTexts } from "../../../texts/useTexts";
import type { LiveCall } from "../model/LiveCall";
import { others } from "../model/roomState";
import { OwnTile } from "./OwnTile";
import { Tile } from "./Tile";
import { useTileGrid } from "./useTileGrid";

/** Everybody's picture, as large as the stage allows. */
export function Stage({ call }: { readonly call: LiveCall }) {
  const { room } = useTexts();
  const state = useSignal(call.state);
  const media = useSignal(call.media);
  const list = useRef<HTMLUListElement>(null);
  const people = others(state);
  useTileGrid(list, people.length + 1);
  useEffect(() => {
    call.show(others(state).map(({ id }) => ({ participant: id, source: "camera", height: 360 })));
  }, [call, state]);
  return (
    <section className="amphi-stage" id="stage" tabIndex={-1} aria-label={room.stage}>
      <ul ref={list} className="amphi-tiles">
        <OwnTile call={call} />
        {people.map((participant) => (
          <Tile
            key={participant.id}
            participant={participant}
            video={media.get(participant.id)?.camera ?? null}
          />
        ))}
      </ul>
    </section>
  );
}
