import { useTexts } from "../../../texts/useTexts";
import { DeviceSelect } from "./DeviceSelect";
import { LevelMeter } from "./LevelMeter";
import { SpeakerChoice } from "./SpeakerChoice";
import type { DeviceChoices } from "./useDeviceChoice";

type Props = Pick<DeviceChoices, "media" | "choice" | "choose" | "ofKind">;

/** Which microphone and which speaker, each with a way to try it. */
export function SoundSettings({ media: { microphone }, choice, choose, ofKind }: Props) {
  const { devices: texts } = useTexts();
  return (
    <>
      <div>
        <DeviceSelect
          label={texts.microphone}
          devices={ofKind("audioinput")}
          chosen={choice.microphone}
          onChoose={(id) => choose("microphone", id)}
        />
        <LevelMeter track={microphone.on ? microphone.track : null} />
      </div>
      <SpeakerChoice
        devices={ofKind("audiooutput")}
        chosen={choice.speaker}
        onChoose={(id) => choose("speaker", id)}
      />
    </>
  );
}
