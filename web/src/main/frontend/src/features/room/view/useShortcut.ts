import { useEffect } from "react";

/** Does something at Ctrl + Shift + a letter, wherever the focus is. `action` must be stable. */
export function useShortcut(letter: string, action: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!event.ctrlKey || !event.shiftKey || event.altKey || event.metaKey || event.repeat) return;
      // By the letter and not by its place: on a French keyboard M lies elsewhere.
      if (event.key.toLowerCase() !== letter) return;
      event.preventDefault();
      action();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [letter, action]);
}
