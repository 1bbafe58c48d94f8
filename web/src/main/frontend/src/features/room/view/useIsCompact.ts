import { useSyncExternalStore } from "react";

const narrow = matchMedia("(max-width: 63.9375rem)");

const subscribe = (changed: () => void) => {
  narrow.addEventListener("change", changed);
  return () => narrow.removeEventListener("change", changed);
};

/** Whether the window is too narrow for all buttons of the toolbar. */
export const useIsCompact = (): boolean => useSyncExternalStore(subscribe, () => narrow.matches);
