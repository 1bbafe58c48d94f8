import { useTexts } from "../../../texts/useTexts";
import type { DeviceChoice, DeviceKind } from "../model/deviceChoice";
import { DeviceSelect } from "./DeviceSelect";
import { LevelMeter } from "./LevelMeter";
import { SpeakerChoice } from "./SpeakerChoice";

interface Props {
  readonly choice: DeviceChoice;
  readonly microphone: MediaStreamTrack | null;
  readonly ofKind: (kind: MediaDeviceKind) => readonly MediaDeviceInfo[];
  readonly onChoose: (kind: DeviceKind, deviceId: string) => void;
}

/** Which microphone, which speaker and which camera, each with a way to try it. */
export function DeviceSettings({ choice, microphone, ofKind, onChoose }: Props) {
  const { devices: texts } = useTexts();
  return (
    <section className="amphi-check__settings" aria-labelledby="device-settings">
      <h2 id="device-settings" className="fr-h5">
        {texts.settings}
      </h2>
      <div className="amphi-check__columns">
        <div>
          <DeviceSelect
            label={texts.microphone}
            devices={ofKind("audioinput")}
            chosen={choice.microphone}
            onChoose={(id) => onChoose("microphone", id)}
          />
          <LevelMeter track={microphone} />
        </div>
        <SpeakerChoice
          devices={ofKind("audiooutput")}
          chosen={choice.speaker}
          onChoose={(id) => onChoose("speaker", id)}
        />
        <DeviceSelect
          label={texts.camera}
          devices={ofKind("videoinput")}
          chosen={choice.camera}
          onChoose={(id) => onChoose("camera", id)}
        />
      </div>
    </section>
  );
}
