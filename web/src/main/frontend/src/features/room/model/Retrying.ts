import { backoffDelay } from "../../../shared/model/backoff";
import { Signal } from "../../../shared/model/Signal";
import type { Timers } from "../../../shared/model/timers";

type Attempt = (isCurrent: () => boolean) => Promise<void>;

/** Something that is tried until it holds, with growing waits; a newer try makes all older ones void. */
export class Retrying {
  /** False from a failure on, until a try succeeds. */
  readonly healthy = new Signal(true);
  readonly #attempt: Attempt;
  readonly #timers: Timers;
  readonly #random: () => number;
  #round = 0;
  #failures = 0;
  #cancel: (() => void) | null = null;

  constructor(attempt: Attempt, timers: Timers, random: () => number = Math.random) {
    this.#attempt = attempt;
    this.#timers = timers;
    this.#random = random;
  }

  now(): void {
    this.#cancel?.();
    const round = ++this.#round;
    const isCurrent = () => round === this.#round;
    this.#attempt(isCurrent).then(
      () => {
        if (isCurrent()) this.#held();
      },
      () => {
        if (isCurrent()) this.later();
      },
    );
  }

  /** It no longer holds: tries again after a wait. */
  later(): void {
    this.healthy.set(false);
    this.#cancel?.();
    this.#round++;
    this.#cancel = this.#timers.after(backoffDelay(this.#failures++, this.#random), () => this.now());
  }

  stop(): void {
    this.#cancel?.();
    this.#round++;
    this.#failures = 0;
    this.healthy.set(true);
  }

  #held(): void {
    this.#failures = 0;
    this.healthy.set(true);
  }
}
