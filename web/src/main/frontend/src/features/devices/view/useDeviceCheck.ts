import { useEffect } from "react";
import { loadChoice } from "../api/choiceStore";
import type { LocalMedia } from "../model/LocalMedia";
import { useDeviceChoice } from "./useDeviceChoice";

/** The choices of the device check; camera and microphone go on as they were at the last entry. */
export function useDeviceCheck(local: LocalMedia, accountName: string | null) {
  const choices = useDeviceChoice(local, accountName);
  const { change } = choices;

  useEffect(() => {
    const { cameraOn, microphoneOn } = loadChoice();
    void local.start(cameraOn, microphoneOn);
  }, [local]);

  const turnCamera = (cameraOn: boolean) => {
    change({ cameraOn });
    void local.setCamera(cameraOn);
  };
  const turnMicrophone = (microphoneOn: boolean) => {
    change({ microphoneOn });
    void local.setMicrophone(microphoneOn);
  };
  return { ...choices, turnCamera, turnMicrophone };
}
