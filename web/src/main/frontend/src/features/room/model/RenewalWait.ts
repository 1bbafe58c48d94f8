import type { Timers } from "../../../shared/model/timers";

/** If our turn does not come within so many milliseconds, we were forgotten. */
const longest = 15_000;

/** The wait, after the media server went away, until it is one's turn to connect again: all at once would be too many. */
export class RenewalWait {
  readonly #timers: Timers;
  readonly #onTurn: () => void;
  #cancel: (() => void) | null = null;

  constructor(timers: Timers, onTurn: () => void) {
    this.#timers = timers;
    this.#onTurn = onTurn;
  }

  get isWaiting(): boolean {
    return this.#cancel !== null;
  }

  begin(): void {
    this.stop();
    this.#cancel = this.#timers.after(longest, () => this.end());
  }

  /** It is our turn, whether we waited for it or not. */
  end(): void {
    this.stop();
    this.#onTurn();
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = null;
  }
}
