import { useSyncExternalStore } from "react";

const narrow = matchMedia("(max-width: 48em)");

function subscribe(listener: () => void) {
  narrow.addEventListener("change", listener);
  return () => narrow.removeEventListener("change", listener);
}

export const isNarrow = () => narrow.matches;

/** Whether the window is too narrow for a week side by side. */
export const useNarrow = () => useSyncExternalStore(subscribe, isNarrow);
