import { useEffect, useState } from "react";
import { useSignal } from "../../../shared/view/useSignal";
import { loadChoice, saveChoice } from "../api/choiceStore";
import type { DeviceChoice, DeviceKind } from "../model/deviceChoice";
import type { LocalMedia } from "../model/LocalMedia";
import { useDevices } from "./useDevices";

/** The choices of the device check, applied at once and remembered in this browser. */
export function useDeviceCheck(local: LocalMedia, accountName: string | null) {
  const media = useSignal(local.state);
  const [choice, setChoice] = useState(() => {
    const stored = loadChoice();
    return { ...stored, name: accountName ?? stored.name };
  });
  const devices = useDevices(`${media.camera.on} ${media.microphone.on}`);

  useEffect(() => {
    const { cameraOn, microphoneOn } = loadChoice();
    void local.start(cameraOn, microphoneOn);
  }, [local]);

  const change = (changes: Partial<DeviceChoice>) => {
    const next = { ...choice, ...changes };
    setChoice(next);
    saveChoice(next);
  };
  const choose = (kind: DeviceKind, id: string) => {
    change({ [kind]: id });
    if (kind !== "speaker") void local.choose(kind, id);
  };
  const turnCamera = (cameraOn: boolean) => {
    change({ cameraOn });
    void local.setCamera(cameraOn);
  };
  const turnMicrophone = (microphoneOn: boolean) => {
    change({ microphoneOn });
    void local.setMicrophone(microphoneOn);
  };
  const ofKind = (kind: MediaDeviceKind) => devices.filter((device) => device.kind === kind);
  return { media, choice, change, choose, turnCamera, turnMicrophone, ofKind };
}
