/** What a key asks of the session that has the focus. */
export type Gesture =
  | { readonly kind: "move"; readonly days: number; readonly minutes: number }
  | { readonly kind: "stretch"; readonly minutes: number }
  | { readonly kind: "undo" };

interface Press {
  readonly key: string;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

const step = 15;
const vertical = new Map([
  ["ArrowUp", -1],
  ["ArrowDown", 1],
]);
const horizontal = new Map([
  ["ArrowLeft", -1],
  ["ArrowRight", 1],
]);

/** Null for a key that is not ours. */
export function gestureOf({ key, altKey, shiftKey, ctrlKey, metaKey }: Press): Gesture | null {
  if ((ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === "z") return { kind: "undo" };
  if (!altKey || ctrlKey || metaKey) return null;
  const slots = vertical.get(key);
  if (slots !== undefined) {
    const minutes = slots * step;
    return shiftKey ? { kind: "stretch", minutes } : { kind: "move", days: 0, minutes };
  }
  const days = horizontal.get(key);
  return days === undefined || shiftKey ? null : { kind: "move", days, minutes: 0 };
}
