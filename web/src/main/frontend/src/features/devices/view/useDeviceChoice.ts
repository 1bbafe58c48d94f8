import { useState } from "react";
import { useSignal } from "../../../shared/view/useSignal";
import { loadChoice, saveChoice } from "../api/choiceStore";
import type { DeviceChoice, DeviceKind } from "../model/deviceChoice";
import type { LocalMedia } from "../model/LocalMedia";
import { useDevices } from "./useDevices";

/** Which devices there are and which are chosen: applied at once, and remembered in this browser. */
export function useDeviceChoice(local: LocalMedia, accountName: string | null = null) {
  const media = useSignal(local.state);
  const [choice, setChoice] = useState(() => {
    const stored = loadChoice();
    return { ...stored, name: accountName ?? stored.name };
  });
  const devices = useDevices(`${media.camera.on} ${media.microphone.on}`);

  const change = (changes: Partial<DeviceChoice>) => {
    const next = { ...choice, ...changes };
    setChoice(next);
    saveChoice(next);
  };
  const choose = (kind: DeviceKind, id: string) => {
    change({ [kind]: id });
    if (kind !== "speaker") void local.choose(kind, id);
  };
  const ofKind = (kind: MediaDeviceKind) => devices.filter((device) => device.kind === kind);
  return { media, choice, change, choose, ofKind };
}

export type DeviceChoices = ReturnType<typeof useDeviceChoice>;
