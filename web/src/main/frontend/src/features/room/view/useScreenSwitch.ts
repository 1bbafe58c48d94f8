import { useCallback } from "react";
import { announce } from "../../../shared/view/announce";
import { useSignal } from "../../../shared/view/useSignal";
import { useTexts } from "../../../texts/useTexts";
import type { LocalMedia } from "../../devices/model/LocalMedia";

/** Shares the own screen, or ends that, and says so to those who do not see it. */
export function useScreenSwitch({ screen }: LocalMedia) {
  const { room } = useTexts();
  const { on } = useSignal(screen.state);
  const toggle = useCallback(() => {
    if (screen.state.get().on) {
      screen.stop();
      announce(room.screenNowOff);
      return;
    }
    void screen.start().then(() => {
      if (screen.state.get().on) announce(room.screenNowOn);
    });
  }, [screen, room]);
  return { on, toggle, isPossible: screen.isPossible };
}
