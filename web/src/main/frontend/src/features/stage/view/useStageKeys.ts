import { useCallback, type KeyboardEvent } from "react";
import { announce } from "../../../shared/view/announce";
import { useTexts } from "../../../texts/useTexts";
import type { Staging } from "../model/Staging";

const steps: Readonly<Record<string, 1 | -1>> = { PageDown: 1, ArrowRight: 1, PageUp: -1, ArrowLeft: -1 };

/** Turns the pages of the stage, by button or by key, and says which one is there. */
export function useStageKeys(staging: Staging) {
  const { stage } = useTexts();
  const turn = useCallback(
    (by: 1 | -1) => {
      staging.turn(by);
      const { page, pages } = staging.scene.get().tiles;
      announce(stage.page(page, pages));
    },
    [staging, stage],
  );
  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      const step = steps[event.key];
      if (step === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (staging.scene.get().tiles.pages === 1) return;
      event.preventDefault();
      turn(step);
    },
    [staging, turn],
  );
  return { turn, onKeyDown };
}
