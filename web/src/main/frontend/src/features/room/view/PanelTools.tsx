import { useSignal } from "../../../shared/view/useSignal";
import { useTexts } from "../../../texts/useTexts";
import { ChatButton } from "../../chat/view/ChatButton";
import type { LiveCall } from "../model/LiveCall";
import { ToolButton } from "./ToolButton";
import { buttonOf, type useSidePanel } from "./useSidePanel";

interface Props {
  readonly call: LiveCall;
  readonly side: ReturnType<typeof useSidePanel>;
}

/** What opens beside the stage. */
export function PanelTools({ call, side }: Props) {
  const { room } = useTexts();
  const { participants } = useSignal(call.state);
  return (
    <>
      <ToolButton
        id={buttonOf.people}
        icon="people"
        name={room.showPeople(participants.length)}
        caption={room.showPeople(participants.length)}
        expanded={side.open === "people"}
        controls="people"
        onClick={side.togglePeople}
      />
      <ChatButton
        id={buttonOf.chat}
        chat={call.chat}
        expanded={side.open === "chat"}
        onToggle={side.toggleChat}
      />
    </>
  );
}
