import { Signal } from "./Signal";
import type { Timers } from "./timers";

export interface Spoken {
  readonly turn: number;
  readonly text: string;
}

/** Long enough for any screen reader to have noticed a new sentence; it keeps what it noticed. */
const keptFor = 5000;

/** What is to be said aloud. Each sentence stays for a moment beside the others, so that none takes another's place. */
export class Announcer {
  readonly spoken = new Signal<readonly Spoken[]>([]);
  readonly #timers: Timers;
  #turn = 0;

  constructor(timers: Timers) {
    this.#timers = timers;
  }

  say(text: string): void {
    const turn = ++this.#turn;
    this.spoken.update((all) => [...all, { turn, text }]);
    this.#timers.after(keptFor, () => {
      this.spoken.update((all) => all.filter((each) => each.turn !== turn));
    });
  }
}
