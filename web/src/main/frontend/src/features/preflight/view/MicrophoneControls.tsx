import { useEffect } from "react";
import { useTexts } from "../../../texts/useTexts";
import { DeviceSelect } from "../../devices/view/DeviceSelect";
import { LevelMeter } from "../../devices/view/LevelMeter";
import { useSoundLevel } from "../../devices/view/useSoundLevel";
import type { Preflight } from "../model/Preflight";
import { RetryButton } from "./RetryButton";

/** Bars of the meter that a voice lights, and the breath of a silent room does not. */
const voice = 3;

interface Props {
  readonly devices: readonly MediaDeviceInfo[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
  readonly track: MediaStreamTrack | null;
  readonly onRetry: (() => void) | null;
  readonly preflight: Preflight;
}

export function MicrophoneControls({ devices, chosen, onChoose, track, onRetry, preflight }: Props) {
  const { devices: texts } = useTexts();
  const level = useSoundLevel(track);

  useEffect(() => {
    if (level >= voice) preflight.heard();
  }, [level, preflight]);

  return (
    <div className="amphi-test__controls amphi-noprint">
      {track !== null && <LevelMeter track={track} />}
      <div>
        <RetryButton name={texts.microphone} onRetry={onRetry} />
        <DeviceSelect label={texts.microphone} devices={devices} chosen={chosen} onChoose={onChoose} />
      </div>
    </div>
  );
}
