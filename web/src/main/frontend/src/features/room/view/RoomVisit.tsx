import { useEffect, useState } from "react";
import { markMoved } from "../../../app/navigation";
import { browserCapture } from "../../devices/api/capture";
import { loadChoice } from "../../devices/api/choiceStore";
import { LocalMedia } from "../../devices/model/LocalMedia";
import { useSignal } from "../../../shared/view/useSignal";
import { useAccount } from "../../identity/view/useAccount";
import type { LiveCall } from "../model/LiveCall";
import type { Pass } from "../model/pass";
import type { Ending } from "../model/roomState";
import { Entry } from "./Entry";
import { LiveRoom } from "./LiveRoom";
import { RoomFull } from "./RoomFull";
import { startCall } from "./startCall";
import { VisitOver } from "./VisitOver";

interface Props {
  readonly pass: Pass;
  readonly roomId: string;
  /** The server no longer lets us in: ask it anew. */
  readonly onRefused: () => void;
}

type Stage =
  | { readonly at: "door" }
  | { readonly at: "room"; readonly call: LiveCall; readonly speaker: string }
  | { readonly at: "over"; readonly ending: Ending };

/** One visit: the device check at the door, the room, and what is said at the end. */
export function RoomVisit({ pass, roomId, onRefused }: Props) {
  const account = useAccount();
  const [local] = useState(() => new LocalMedia(browserCapture, loadChoice()));
  const [stage, setStage] = useState<Stage>({ at: "door" });
  const call = stage.at === "room" ? stage.call : null;

  useEffect(() => () => local.close(), [local]);
  useEffect(() => {
    if (call === null) return;
    const watch = () => {
      const { ending } = call.state.get();
      if (ending === null) return;
      local.close();
      markMoved();
      setStage({ at: "over", ending });
    };
    const unsubscribe = call.state.subscribe(watch);
    watch();
    return () => {
      unsubscribe();
      call.dispose();
    };
  }, [call, local]);

  if (stage.at === "room") {
    return <InRoom pass={pass} call={stage.call} speaker={stage.speaker} />;
  }
  if (stage.at === "over") {
    return <VisitOver ending={stage.ending} onRejoin={() => setStage({ at: "door" })} onCheck={onRefused} />;
  }
  if (account === undefined) return null;
  return (
    <Entry
      pass={pass}
      local={local}
      accountName={pass.name ?? account?.name ?? null}
      onEnter={(name, speaker) => {
        markMoved();
        setStage({ at: "room", call: startCall(roomId, pass, local, name), speaker });
      }}
    />
  );
}

interface InRoomProps {
  readonly pass: Pass;
  readonly call: LiveCall;
  readonly speaker: string;
}

/** The room, or the wait before one that is full. */
function InRoom({ pass, call, speaker }: InRoomProps) {
  const { phase } = useSignal(call.state);
  if (phase === "full" || phase === "queued") return <RoomFull pass={pass} call={call} />;
  return <LiveRoom pass={pass} call={call} speaker={speaker} />;
}
