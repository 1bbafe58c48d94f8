import { useSignal } from "../../../shared/view/useSignal";
import type { LiveCall } from "../../room/model/LiveCall";
import { shotKey, type Shot } from "../model/shot";
import type { Staging } from "../model/Staging";
import { pinButton } from "./pinButton";
import { Tile } from "./Tile";

interface Props {
  readonly as: "li" | "div";
  readonly shot: Shot;
  readonly call: LiveCall;
  readonly staging: Staging;
  readonly large?: boolean;
  /** Whether the same is large elsewhere on the stage: then its picture is not shown twice. */
  readonly repeated?: boolean;
}

/** A tile with what comes in for it; one's own shows the own camera, at once and without the way through the server. */
export function LiveTile({ as, shot, call, staging, large = false, repeated = false }: Props) {
  const { person, picture, own } = shot;
  const received = useSignal(call.media).get(person.id)?.[picture] ?? null;
  const { camera, microphone } = useSignal(call.local.state);
  const speaking = useSignal(call.speaking).includes(person.id);
  const pinned = useSignal(staging.pinned) === shotKey(shot);
  const mine = { ...person, name: call.name, camera: camera.on, microphone: microphone.on };
  const seen = own ? camera.track : person[picture] ? received : null;
  return (
    <Tile
      as={as}
      shot={own ? { ...shot, person: mine } : shot}
      video={repeated ? null : seen}
      speaking={speaking && picture === "camera"}
      pinned={pinned}
      large={large}
      repeated={repeated}
      onPin={() => {
        if (pinned) staging.unpin();
        else staging.pin(shotKey(shot));
        // The button on the large picture may go with it; the one on its tile stays.
        if (large && pinned) document.getElementById(pinButton(shot))?.focus();
      }}
    />
  );
}
