import { useTexts } from "../../../texts/useTexts";
import { DeviceSelect } from "./DeviceSelect";
import type { DeviceChoices } from "./useDeviceChoice";

type Props = Pick<DeviceChoices, "choice" | "choose" | "ofKind">;

export function CameraChoice({ choice, choose, ofKind }: Props) {
  const { devices: texts } = useTexts();
  return (
    <DeviceSelect
      label={texts.camera}
      devices={ofKind("videoinput")}
      chosen={choice.camera}
      onChoose={(id) => choose("camera", id)}
    />
  );
}
