import type { Timers } from "./timers";

/** Time for tests: it passes when told to. */
export class ManualTimers implements Timers {
  #now = 0;
  #due: { readonly at: number; readonly action: () => void }[] = [];

  readonly after = (milliseconds: number, action: () => void) => {
    const entry = { at: this.#now + milliseconds, action };
    this.#due.push(entry);
    return () => {
      this.#due = this.#due.filter((other) => other !== entry);
    };
  };

  /** Lets time pass, and what follows from it be done, promises included. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds;
    for (;;) {
      const next = this.#due.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
      if (next === undefined) break;
      this.#now = next.at;
      this.#due = this.#due.filter((other) => other !== next);
      next.action();
      await settled();
    }
    this.#now = end;
    await settled();
  }
}

/** When all promises that could go on have gone on. */
export const settled = () => new Promise<void>((resolve) => setTimeout(resolve, 0));
