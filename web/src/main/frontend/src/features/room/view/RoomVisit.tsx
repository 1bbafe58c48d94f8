import { useEffect, useState } from "react";
import { markMoved } from "../../../app/navigation";
import { browserCapture } from "../../devices/api/capture";
import { loadChoice } from "../../devices/api/choiceStore";
import { LocalMedia } from "../../devices/model/LocalMedia";
import { Announcements } from "../../../shared/view/announce";
import { useSignal } from "../../../shared/view/useSignal";
import { useAccount } from "../../identity/view/useAccount";
import type { LiveCall } from "../model/LiveCall";
import type { Pass } from "../model/pass";
import type { Ending } from "../model/roomState";
import { Entry } from "./Entry";
import { LiveRoom } from "./LiveRoom";
import { startCall } from "./startCall";
import { useEntrySound } from "./useEntrySound";
import { VisitOver } from "./VisitOver";
import { WaitingLine } from "./WaitingLine";

interface Props {
  readonly pass: Pass;
  readonly roomId: string;
  /** The server no longer lets us in: ask it anew. */
  readonly onRefused: () => void;
}

type Stage =
  | { readonly at: "door" }
  | { readonly at: "room"; readonly call: LiveCall }
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
    return <InRoom pass={pass} call={stage.call} />;
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
      onEnter={(name) => {
        markMoved();
        local.acceptMissing();
        setStage({ at: "room", call: startCall(roomId, pass, local, name) });
      }}
    />
  );
}

interface InRoomProps {
  readonly pass: Pass;
  readonly call: LiveCall;
}

/** The room, or the wait before one that is full; what is said on the way in outlives the wait. */
function InRoom({ pass, call }: InRoomProps) {
  const { phase } = useSignal(call.state);
  useEntrySound(call);
  const waits = phase === "queued" || phase === "full";
  return (
    <>
      {waits ? <WaitingLine pass={pass} call={call} /> : <LiveRoom pass={pass} call={call} />}
      <Announcements />
    </>
  );
}
