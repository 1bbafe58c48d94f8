import { useLayoutEffect, type RefObject } from "react";
import { tileGrid } from "../model/tileGrid";

const gap = 8;
/** Below this width tiles get no smaller: the stage scrolls instead. */
const smallest = 150;

/** Gives the tiles the size that fills the stage best, and again whenever its size or their number changes. */
export function useTileGrid(list: RefObject<HTMLUListElement | null>, count: number): void {
  useLayoutEffect(() => {
    const element = list.current;
    const stage = element?.parentElement;
    if (element === null || stage === null || stage === undefined) return;
    const fit = () => {
      const { tileWidth } = tileGrid(count, stage.clientWidth - 2 * gap, stage.clientHeight - 2 * gap, gap);
      element.style.setProperty("--tile-width", `${Math.max(tileWidth, smallest)}px`);
      // A stage that scrolls must be within reach of the keyboard.
      stage.setAttribute("tabindex", stage.scrollHeight > stage.clientHeight ? "0" : "-1");
    };
    fit();
    const observer = new ResizeObserver(fit);
    observer.observe(stage);
    return () => observer.disconnect();
  }, [list, count]);
}
