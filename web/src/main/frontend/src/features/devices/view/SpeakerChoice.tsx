import { Button } from "@codegouvfr/react-dsfr/Button";
import { useState } from "react";
import { announce } from "../../../shared/view/announce";
import { useTexts } from "../../../texts/useTexts";
import { playTestSound } from "../api/playTestSound";
import { DeviceSelect } from "./DeviceSelect";

interface Props {
  readonly devices: readonly MediaDeviceInfo[];
  readonly chosen: string;
  readonly onChoose: (deviceId: string) => void;
  /** The test sound could not be played. */
  readonly onFailed?: () => void;
}

const canChoose = "setSinkId" in HTMLMediaElement.prototype;

export function SpeakerChoice({ devices, chosen, onChoose, onFailed }: Props) {
  const { devices: texts } = useTexts();
  const [sound, setSound] = useState<"silent" | "playing" | "failed">("silent");

  const test = async () => {
    setSound("playing");
    announce(texts.testSoundPlaying);
    try {
      await playTestSound(chosen);
      setSound("silent");
    } catch {
      setSound("failed");
      onFailed?.();
      announce(texts.testSoundFailed);
    }
  };
  return (
    <div>
      {canChoose ? (
        <DeviceSelect label={texts.speaker} devices={devices} chosen={chosen} onChoose={onChoose} />
      ) : (
        <p className="fr-hint-text">{texts.speakerByBrowser}</p>
      )}
      <Button
        type="button"
        priority="secondary"
        size="small"
        iconId="fr-icon-volume-up-line"
        onClick={() => void test()}
        nativeButtonProps={{ "aria-disabled": sound === "playing" }}
      >
        {sound === "playing" ? texts.testSoundPlaying : texts.testSound}
      </Button>
      {sound === "failed" && <p className="fr-error-text">{texts.testSoundFailed}</p>}
    </div>
  );
}
