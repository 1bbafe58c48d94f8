import { useSignal } from "../../../shared/view/useSignal";
import { useTexts } from "../../../texts/useTexts";
import type { LocalMedia } from "../../devices/model/LocalMedia";
import { CameraChoice } from "../../devices/view/CameraChoice";
import { SoundSettings } from "../../devices/view/SoundSettings";
import type { DeviceChoices } from "../../devices/view/useDeviceChoice";
import { ToolButton } from "./ToolButton";
import { ToolMenu } from "./ToolMenu";
import { useDeviceSwitches } from "./useDeviceSwitches";

interface Props {
  readonly local: LocalMedia;
  readonly devices: DeviceChoices;
  /** Whether the choice of devices is beside the buttons. */
  readonly withMenus: boolean;
}

/** The own microphone and camera: on, off, and which ones. */
export function DeviceTools({ local, devices, withMenus }: Props) {
  const { room } = useTexts();
  const { camera, microphone } = useSignal(local.state);
  const { toggleCamera, toggleMicrophone } = useDeviceSwitches(local);
  return (
    <>
      <div className="amphi-tool-pair">
        <ToolButton
          id="microphone-button"
          icon={microphone.on ? "mic" : "mic-off"}
          name={microphone.on ? room.microphoneOff : room.microphoneOn}
          caption={room.microphoneShort}
          shortcut={{ keys: "Control+Shift+M", shown: room.shortcutMicrophone }}
          tone={microphone.on ? "plain" : "off"}
          onClick={toggleMicrophone}
        />
        {withMenus && (
          <ToolMenu icon="open" name={room.soundDevices} small>
            <SoundSettings {...devices} />
          </ToolMenu>
        )}
      </div>
      <div className="amphi-tool-pair">
        <ToolButton
          id="camera-button"
          icon={camera.on ? "camera" : "camera-off"}
          name={camera.on ? room.cameraOff : room.cameraOn}
          caption={room.cameraShort}
          shortcut={{ keys: "Control+Shift+O", shown: room.shortcutCamera }}
          tone={camera.on ? "plain" : "off"}
          onClick={toggleCamera}
        />
        {withMenus && (
          <ToolMenu icon="open" name={room.cameraDevices} small>
            <CameraChoice {...devices} />
          </ToolMenu>
        )}
      </div>
    </>
  );
}
