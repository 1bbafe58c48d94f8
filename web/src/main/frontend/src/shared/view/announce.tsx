import { Announcer } from "../model/Announcer";
import { systemTimers } from "../model/timers";
import { useSignal } from "./useSignal";

const announcer = new Announcer(systemTimers);

/** Has a screen reader say this when it has finished what it is saying. */
export const announce = (text: string): void => announcer.say(text);

/** The live region of the page; rendered once, always present. Only what is new in it is said. */
export function Announcements() {
  return (
    <div className="fr-sr-only" role="status" aria-live="polite" aria-atomic="false">
      {useSignal(announcer.spoken).map(({ turn, text }) => (
        <p key={turn}>{text}</p>
      ))}
    </div>
  );
}
