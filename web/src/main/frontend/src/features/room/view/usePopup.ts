import { useCallback, useEffect, useRef, useState } from "react";

/**
 * Something that opens beside its button, and closes by the button, by Escape, by a click elsewhere, or when the focus
 * goes on. `holder` is around both.
 */
export function usePopup() {
  const [open, setOpen] = useState(false);
  const holder = useRef<HTMLDivElement>(null);
  const close = useCallback(() => setOpen(false), []);
  /** Closes it by something in it, which goes with it. */
  const dismiss = useCallback(() => {
    holder.current?.querySelector("button")?.focus();
    close();
  }, [close]);
  const toggle = useCallback(() => setOpen((before) => !before), []);

  useEffect(() => {
    const element = holder.current;
    if (!open || element === null) return;
    const onPointer = ({ target }: PointerEvent) => {
      if (isElsewhere(element, target)) close();
    };
    const onFocusOut = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget !== null && isElsewhere(element, relatedTarget)) close();
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      dismiss();
    };
    document.addEventListener("pointerdown", onPointer);
    element.addEventListener("focusout", onFocusOut);
    element.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("pointerdown", onPointer);
      element.removeEventListener("focusout", onFocusOut);
      element.removeEventListener("keydown", onKey);
    };
  }, [open, close, dismiss]);

  return { open, toggle, dismiss, holder };
}

/** A dialog that was opened from in here gives the focus back when it closes: it is no elsewhere. */
function isElsewhere(holder: HTMLElement, target: EventTarget | null): boolean {
  return target instanceof Element && !holder.contains(target) && target.closest("dialog") === null;
}
