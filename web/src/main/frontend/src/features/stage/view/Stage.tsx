import { useRef, type CSSProperties } from "react";
import { useSignal } from "../../../shared/view/useSignal";
import { useTexts } from "../../../texts/useTexts";
import type { LiveCall } from "../../room/model/LiveCall";
import { isRepeated } from "../model/scene";
import { shotKey } from "../model/shot";
import type { Staging } from "../model/Staging";
import type { Size } from "../model/stagePlan";
import { LiveTile } from "./LiveTile";
import { ScreenChoice } from "./ScreenChoice";
import { StageFoot } from "./StageFoot";
import { useKeptFocus } from "../../../shared/view/useKeptFocus";
import { useStageKeys } from "./useStageKeys";
import { useStageSize } from "./useStageSize";

interface Props {
  readonly call: LiveCall;
  readonly staging: Staging;
  readonly onPeople: () => void;
}

/** Who and what is to be seen: a page of tiles, or one picture large and the others beside. */
export function Stage({ call, staging, onPeople }: Props) {
  const { stage } = useTexts();
  const scene = useSignal(staging.scene);
  const media = useSignal(call.mediaState);
  const section = useRef<HTMLElement>(null);
  const floor = useRef<HTMLDivElement>(null);
  const { turn, onKeyDown } = useStageKeys(staging);
  useStageSize(floor, staging);
  useKeptFocus(section);
  const { large, plan, tiles } = scene;
  return (
    <section
      ref={section}
      className="amphi-stage"
      id="stage"
      tabIndex={tiles.pages > 1 ? 0 : -1}
      aria-label={stage.name}
      data-media={media}
      onKeyDown={onKeyDown}
    >
      <ScreenChoice staging={staging} />
      <div
        ref={floor}
        className="amphi-stage__floor"
        data-strip={plan.strip}
        style={{ ...sizes("tile", plan.tile), ...sizes("large", plan.large) }}
      >
        {large !== null && <LiveTile as="div" key="large" shot={large} call={call} staging={staging} large />}
        <ul className="amphi-tiles" key="tiles">
          {tiles.items.map((shot) => (
            <LiveTile
              as="li"
              key={shotKey(shot)}
              shot={shot}
              call={call}
              staging={staging}
              repeated={isRepeated(scene, shot)}
            />
          ))}
        </ul>
      </div>
      <StageFoot call={call} staging={staging} onTurn={turn} onPeople={onPeople} />
    </section>
  );
}

const sizes = (name: string, size: Size | null): CSSProperties =>
  size === null ? {} : { [`--${name}-width`]: `${size.width}px`, [`--${name}-height`]: `${size.height}px` };
