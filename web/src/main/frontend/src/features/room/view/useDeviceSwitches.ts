import { useEffect, useMemo } from "react";
import { announce } from "../../../shared/view/announce";
import { useTexts } from "../../../texts/useTexts";
import type { LocalMedia } from "../../devices/model/LocalMedia";

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

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!event.ctrlKey || !event.shiftKey || event.altKey || event.metaKey || event.repeat) return;
      // By the letter and not by its place: on a French keyboard M lies elsewhere.
      const letter = event.key.toLowerCase();
      if (letter !== "m" && letter !== "o") return;
      event.preventDefault();
      if (letter === "m") switches.toggleMicrophone();
      else switches.toggleCamera();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [switches]);

  return switches;
}
