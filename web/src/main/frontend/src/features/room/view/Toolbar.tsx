import type { Ref } from "react";
import { useSignal } from "../../../shared/view/useSignal";
import { useTexts } from "../../../texts/useTexts";
import type { LiveCall } from "../model/LiveCall";
import { EndForAll } from "./EndForAll";
import { ToolButton } from "./ToolButton";
import { useDeviceSwitches } from "./useDeviceSwitches";

interface Props {
  readonly call: LiveCall;
  readonly showsPeople: boolean;
  readonly count: number;
  readonly peopleButton: Ref<HTMLButtonElement>;
  readonly onTogglePeople: () => void;
}

export function Toolbar({ call, showsPeople, count, peopleButton, onTogglePeople }: Props) {
  const { room } = useTexts();
  const { role } = useSignal(call.state);
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
        icon={camera.on ? "camera" : "camera-off"}
        name={camera.on ? room.cameraOff : room.cameraOn}
        caption={room.cameraShort}
        shortcut={{ keys: "Control+Shift+O", shown: room.shortcutCamera }}
        tone={camera.on ? "plain" : "off"}
        onClick={toggleCamera}
      />
      <ToolButton
        ref={peopleButton}
        icon="people"
        name={room.showPeople(count)}
        caption={room.showPeople(count)}
        expanded={showsPeople}
        onClick={onTogglePeople}
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
