import { useTexts } from "../../../texts/useTexts";
import { CameraChoice } from "./CameraChoice";
import { SoundSettings } from "./SoundSettings";
import type { DeviceChoices } from "./useDeviceChoice";

type Props = Pick<DeviceChoices, "media" | "choice" | "choose" | "ofKind">;

/** Which microphone, which speaker and which camera, each with a way to try it. */
export function DeviceSettings(choices: Props) {
  const { devices: texts } = useTexts();
  return (
    <section className="amphi-check__settings" aria-labelledby="device-settings">
      <h2 id="device-settings" className="fr-h5">
        {texts.settings}
      </h2>
      <div className="amphi-check__columns">
        <SoundSettings {...choices} />
        <CameraChoice {...choices} />
      </div>
    </section>
  );
}
