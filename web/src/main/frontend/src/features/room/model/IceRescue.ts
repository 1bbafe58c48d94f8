import type { Timers } from "../../../shared/model/timers";

interface IceRescueNeeds {
  readonly timers: Timers;
  readonly restart: () => Promise<void>;
  readonly isWell: () => boolean;
  readonly onMended: () => void;
  readonly onGone: () => void;
}

/** How long a restarted connection has to stand again, in milliseconds. */
const deadline = 5000;

/** Mends a connection by an ICE restart (RFC 8445, section 2.4), and gives it up when that does not hold in time. */
export class IceRescue {
  readonly #needs: IceRescueNeeds;
  #cancel: (() => void) | null = null;

  constructor(needs: IceRescueNeeds) {
    this.#needs = needs;
  }

  get isUnderWay(): boolean {
    return this.#cancel !== null;
  }

  /** One at a time: while one is under way this does nothing. */
  begin(): void {
    if (this.#cancel !== null) return;
    const cancel = this.#needs.timers.after(deadline, () => this.#end(this.#needs.isWell()));
    this.#cancel = cancel;
    this.#needs.restart().catch(() => {
      if (this.#cancel === cancel) this.#end(false);
    });
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = null;
  }

  #end(isWell: boolean): void {
    this.stop();
    if (isWell) this.#needs.onMended();
    else this.#needs.onGone();
  }
}
