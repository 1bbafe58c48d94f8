import { PageFrame } from "../../../app/PageFrame";
import { Loading } from "../../../shared/view/Loading";
import { useTexts } from "../../../texts/useTexts";
import { RoomClosed } from "./RoomClosed";
import { RoomProblem } from "./RoomProblem";
import { RoomVisit } from "./RoomVisit";
import { TooEarly } from "./TooEarly";
import { useRoomPass } from "./useRoomPass";

/** Where every invitation leads: from the link to the live room, through whatever comes first. */
export default function RoomPage({ roomId }: { readonly roomId: string }) {
  const { room } = useTexts();
  const { result, reload, checkAgain } = useRoomPass(roomId);
  if (result.state === "loaded" && result.value.state === "open") {
    return <RoomVisit pass={result.value} roomId={roomId} onRefused={reload} />;
  }
  return (
    <PageFrame>
      <div className="fr-container fr-py-8w amphi-reading">
        {result.state === "loading" && <Loading label={room.opening} />}
        {result.state === "failed" && <RoomProblem problem={result.problem} onRetry={reload} />}
        {result.state === "loaded" && result.value.state === "not-open-yet" && (
          <TooEarly pass={result.value} onCheck={() => void checkAgain()} />
        )}
        {result.state === "loaded" && ["closed", "cancelled"].includes(result.value.state) && (
          <RoomClosed pass={result.value} />
        )}
      </div>
    </PageFrame>
  );
}
