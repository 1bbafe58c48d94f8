import { useSignal } from "../../../shared/view/useSignal";
import { useTexts } from "../../../texts/useTexts";
import type { LiveCall } from "../model/LiveCall";
import { ChatButton } from "../../chat/view/ChatButton";
import { EndForAll } from "./EndForAll";
import { ToolButton } from "./ToolButton";
import { useDeviceSwitches } from "./useDeviceSwitches";
import { buttonOf, type useSidePanel } from "./useSidePanel";

interface Props {
  readonly call: LiveCall;
  readonly side: ReturnType<typeof useSidePanel>;
}

export function Toolbar({ call, side }: Props) {
  const { room } = useTexts();
  const { role, participants } = useSignal(call.state);
  const { camera, microphone } = useSignal(call.local.state);
  const { toggleCamera, toggleMicrophone } = useDeviceSwitches(call.local);
  return (
    <section className="amphi-toolbar" id="controls" tabIndex={-1} aria-label={room.controls}>
      <ToolButton
        icon={microphone.on ? "mic" : "mic-off"}
        name={microphone.on ? room.microphoneOff : room.microphoneOn}
        caption={room.microphoneShort}
        shortcut={{ keys: "Control+Shift+M", shown: room.shortcutMicrophone }}
        tone={microphone.on ? "plain" : "off"}
        onClick={toggleMicrophone}
      />
      <ToolButton
        id="camera-button"
        icon={camera.on ? "camera" : "camera-off"}
        name={camera.on ? room.cameraOff : room.cameraOn}
        caption={room.cameraShort}
        shortcut={{ keys: "Control+Shift+O", shown: room.shortcutCamera }}
        tone={camera.on ? "plain" : "off"}
        onClick={toggleCamera}
      />
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
      <span className="amphi-toolbar__gap" aria-hidden="true" />
      {role === "host" && <EndForAll call={call} />}
      <ToolButton
        icon="leave"
        name={room.leaveLong}
        caption={room.leave}
        tone="danger"
        onClick={() => call.leave()}
      />
    </section>
  );
}
