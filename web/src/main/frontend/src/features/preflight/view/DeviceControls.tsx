import { useState } from "react";
import { useTexts } from "../../../texts/useTexts";
import { useSignal } from "../../../shared/view/useSignal";
import { loadChoice, saveChoice } from "../../devices/api/choiceStore";
import type { DeviceKind } from "../../devices/model/deviceChoice";
import type { LocalMedia } from "../../devices/model/LocalMedia";
import { useDevices } from "../../devices/view/useDevices";
import type { Check } from "../model/checks";
import type { Preflight } from "../model/Preflight";
import { CameraControls } from "./CameraControls";
import { MicrophoneControls } from "./MicrophoneControls";
import { SpeakerControls } from "./SpeakerControls";

interface Props {
  readonly check: Check;
  readonly preflight: Preflight;
  readonly local: LocalMedia;
}

/** What belongs to a device: how it looks or sounds, and which one it is. The rest has nothing to choose. */
export function DeviceControls({ check, preflight, local }: Props) {
  if (check !== "camera" && check !== "microphone" && check !== "speaker") return null;
  return <Controls kind={check} preflight={preflight} local={local} />;
}

function Controls({ kind, preflight, local }: Omit<Props, "check"> & { readonly kind: DeviceKind }) {
  const { preflight: texts } = useTexts();
  const media = useSignal(local.state);
  const { phases, overlooked } = useSignal(preflight.state);
  const [chosen, setChosen] = useState(() => loadChoice()[kind]);
  const devices = useDevices(`${media.camera.on} ${media.microphone.on}`);
  const ofKind = (wanted: MediaDeviceKind) => devices.filter((device) => device.kind === wanted);

  const choose = (id: string) => {
    setChosen(id);
    saveChoice({ ...loadChoice(), [kind]: id });
    if (kind !== "speaker") void preflight.choose(kind, id);
  };
  const common = { chosen, onChoose: choose };
  if (kind === "speaker") {
    return <SpeakerControls {...common} devices={ofKind("audiooutput")} preflight={preflight} />;
  }
  const { track, problem } = media[kind];
  const onRetry = problem === null || problem === "insecure" ? null : () => preflight.retry(kind);
  const runs = phases[kind] === "running";
  const waits = runs && track === null && overlooked;
  const listens = runs && track !== null && kind === "microphone";
  const hint = waits ? texts.overlooked : listens ? texts.listening : null;
  const controls =
    kind === "camera" ? (
      <CameraControls {...common} devices={ofKind("videoinput")} track={track} onRetry={onRetry} />
    ) : (
      <MicrophoneControls
        {...common}
        devices={ofKind("audioinput")}
        track={track}
        onRetry={onRetry}
        preflight={preflight}
      />
    );
  return (
    <>
      {hint !== null && <p className="fr-mb-1w">{hint}</p>}
      {controls}
    </>
  );
}
