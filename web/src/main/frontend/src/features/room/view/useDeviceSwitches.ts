import { useMemo } from "react";
import { announce } from "../../../shared/view/announce";
import { useTexts } from "../../../texts/useTexts";
import type { LocalMedia } from "../../devices/model/LocalMedia";
import { useShortcut } from "./useShortcut";

/** Turns camera and microphone on and off, by button or by keyboard, and says so to those who do not see it. */
export function useDeviceSwitches(local: LocalMedia) {
  const { room } = useTexts();
  const switches = useMemo(() => {
    const toggleMicrophone = () =>
      void local.setMicrophone(!local.state.get().microphone.on).then(() => {
        announce(local.state.get().microphone.on ? room.microphoneNowOn : room.microphoneNowOff);
      });
    const toggleCamera = () =>
      void local.setCamera(!local.state.get().camera.on).then(() => {
        announce(local.state.get().camera.on ? room.cameraNowOn : room.cameraNowOff);
      });
    return { toggleMicrophone, toggleCamera };
  }, [local, room]);

  useShortcut("m", switches.toggleMicrophone);
  useShortcut("o", switches.toggleCamera);

  return switches;
}
