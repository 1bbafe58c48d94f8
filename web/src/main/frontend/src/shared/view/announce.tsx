import { Signal } from "../model/Signal";
import { useSignal } from "./useSignal";

const spoken = new Signal<{ readonly text: string; readonly turn: number }>({ text: "", turn: 0 });

/** Has a screen reader say this when it has finished what it is saying. */
export function announce(text: string): void {
  spoken.update((last) => ({ text, turn: last.turn + 1 }));
}

/** The live region of the page; rendered once, always present. A new paragraph each time, so that repeats are said. */
export function Announcements() {
  const { text, turn } = useSignal(spoken);
  return (
    <div className="fr-sr-only" aria-live="polite" role="status">
      <p key={turn}>{text}</p>
    </div>
  );
}
