import { useTexts } from "../../../texts/useTexts";
import { DeviceSelect } from "../../devices/view/DeviceSelect";
import { VideoTrack } from "../../devices/view/VideoTrack";
import { RetryButton } from "./RetryButton";

interface Props {
  readonly devices: readonly MediaDeviceInfo[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
  readonly track: MediaStreamTrack | null;
  readonly onRetry: (() => void) | null;
}

export function CameraControls({ devices, chosen, onChoose, track, onRetry }: Props) {
  const { devices: texts, preflight } = useTexts();
  return (
    <div className="amphi-test__controls amphi-noprint">
      {track !== null && (
        <div className="amphi-preview amphi-test__preview">
          <VideoTrack track={track} mirrored label={preflight.camera} />
        </div>
      )}
      <div>
        <RetryButton name={texts.camera} onRetry={onRetry} />
        <DeviceSelect label={texts.camera} devices={devices} chosen={chosen} onChoose={onChoose} />
      </div>
    </div>
  );
}
