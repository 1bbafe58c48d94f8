import { useCallback } from "react";
import { announce } from "../../../shared/view/announce";
import { useSignal } from "../../../shared/view/useSignal";
import { useTexts } from "../../../texts/useTexts";
import type { LiveCall } from "../model/LiveCall";

/** Does without the others' pictures, or has them again, and says so. */
export function useSoundOnly(call: LiveCall) {
  const { room } = useTexts();
  const on = useSignal(call.soundOnly);
  const set = useCallback(
    (wanted: boolean) => {
      call.setSoundOnly(wanted);
      announce(wanted ? room.soundOnlyNowOn : room.soundOnlyNowOff);
    },
    [call, room],
  );
  return { on, set, toggle: () => set(!on) };
}
