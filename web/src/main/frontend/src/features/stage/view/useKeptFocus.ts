import { useEffect, useLayoutEffect, useRef, type RefObject } from "react";

/** When what has the focus in here goes, the focus stays in here, and does not fall back to the top of the page. */
export function useKeptFocus(region: RefObject<HTMLElement | null>): void {
  const wasInside = useRef(false);

  useEffect(() => {
    const isInside = (target: EventTarget | null) =>
      target instanceof Node && region.current?.contains(target) === true;
    const onFocus = ({ target }: FocusEvent) => {
      wasInside.current = isInside(target);
    };
    // Who clicks elsewhere has left by his own wish.
    const onPointer = ({ target }: PointerEvent) => {
      if (!isInside(target)) wasInside.current = false;
    };
    document.addEventListener("focusin", onFocus);
    document.addEventListener("pointerdown", onPointer);
    return () => {
      document.removeEventListener("focusin", onFocus);
      document.removeEventListener("pointerdown", onPointer);
    };
  }, [region]);

  useLayoutEffect(() => {
    if (wasInside.current && document.activeElement === document.body) region.current?.focus();
  });
}
