import { useEffect, useRef, type RefObject } from "react";

/**
 * When what has the focus in a region goes, the focus goes to the region, or to what `refuge` finds, and does not fall
 * back to the top of the page. Watches the page itself, since parts of the region may be drawn without their parent.
 */
export function useKeptFocus(
  region: RefObject<HTMLElement | null>,
  refuge: (region: HTMLElement) => HTMLElement | null = itself,
): void {
  const find = useRef(refuge);

  useEffect(() => {
    const element = region.current;
    if (element === null) return;
    let wasInside = false;
    const isInside = (target: EventTarget | null) => target instanceof Node && element.contains(target);
    const onFocus = ({ target }: FocusEvent) => {
      wasInside = isInside(target);
    };
    // Who clicks elsewhere has left by his own wish.
    const onPointer = ({ target }: PointerEvent) => {
      if (!isInside(target)) wasInside = false;
    };
    const observer = new MutationObserver(() => {
      if (wasInside && document.activeElement === document.body) find.current(element)?.focus();
    });
    observer.observe(element, { childList: true, subtree: true });
    document.addEventListener("focusin", onFocus);
    document.addEventListener("pointerdown", onPointer);
    return () => {
      observer.disconnect();
      document.removeEventListener("focusin", onFocus);
      document.removeEventListener("pointerdown", onPointer);
    };
  }, [region]);
}

const itself = (region: HTMLElement) => region;
