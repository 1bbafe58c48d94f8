import { useLayoutEffect, type RefObject } from "react";
import type { Staging } from "../model/Staging";

/** Tells the stage its size, now and whenever it changes. */
export function useStageSize(floor: RefObject<HTMLElement | null>, staging: Staging): void {
  useLayoutEffect(() => {
    const element = floor.current;
    if (element === null) return;
    const measure = () => staging.resize({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [floor, staging]);
}
