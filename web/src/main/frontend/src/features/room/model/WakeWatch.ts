import type { Timers } from "../../../shared/model/timers";

export interface WakeNeeds {
  readonly timers: Timers;
  /** Milliseconds that go on while the machine sleeps. */
  readonly now: () => number;
  /** Calls back when the machine has a network again; returns how not to be called any more. */
  readonly onOnline: (action: () => void) => () => void;
}

const every = 2000;
/** Browsers let the timers of hidden pages wait, but hardly this long while they carry a call. In milliseconds. */
const asleep = 10_000;

/** Finds out that the machine has slept, or has another network: the connections of before may be dead without a word. */
export class WakeWatch {
  readonly #needs: WakeNeeds;
  readonly #onWake: () => void;
  #cancel: (() => void)[] = [];

  constructor(needs: WakeNeeds, onWake: () => void) {
    this.#needs = needs;
    this.#onWake = onWake;
  }

  start(): void {
    this.stop();
    this.#cancel = [this.#needs.onOnline(this.#onWake)];
    this.#tick();
  }

  stop(): void {
    for (const cancel of this.#cancel.splice(0)) cancel();
  }

  #tick(): void {
    const { timers, now } = this.#needs;
    const before = now();
    const cancel = timers.after(every, () => {
      if (now() - before > every + asleep) this.#onWake();
      if (this.#cancel[1] === cancel) this.#tick();
    });
    this.#cancel[1] = cancel;
  }
}
