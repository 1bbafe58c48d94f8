import type { Timers } from "../../../shared/model/timers";
import type { Asking } from "./mediaPorts";
import type { Sending } from "./Sending";

interface MicrophoneNeeds {
  readonly asking: Asking;
  readonly timers: Timers;
  readonly isOn: () => boolean;
}

/** How long the connection of a closed microphone is kept, so that it opens again at once; in milliseconds. */
const lingering = 30_000;

/** The own voice: published when the microphone is first opened, then only announced, and let go some time after it closes. */
export class MicrophoneSending {
  readonly #needs: MicrophoneNeeds;
  readonly #sending: Sending;
  #toldOn = false;
  #cancelLinger: (() => void) | null = null;

  constructor(sending: Sending, needs: MicrophoneNeeds) {
    this.#sending = sending;
    this.#needs = needs;
  }

  /** The microphone was opened or closed, or is another one. */
  follow(): void {
    const on = this.#needs.isOn();
    if (on) this.#keep();
    if (on && !this.#sending.isWanted) {
      this.#sending.start();
      return;
    }
    if (!this.#sending.isWanted) return;
    if (!on) this.#linger();
    // While it is being made, it takes the track and the state that there are at its end.
    if (!this.#sending.isUp) return;
    this.#sending.sync();
    this.#announce();
  }

  published(toldOn: boolean): void {
    this.#toldOn = toldOn;
    this.#announce();
  }

  stop(): void {
    this.#keep();
  }

  /** A lost announcement is made good by the next publication, which carries the state. */
  #announce(): void {
    const on = this.#needs.isOn();
    if (on === this.#toldOn) return;
    this.#toldOn = on;
    this.#needs.asking.request({ type: "set-microphone", on }, "done").catch(() => undefined);
  }

  #linger(): void {
    this.#cancelLinger ??= this.#needs.timers.after(lingering, () => {
      this.#cancelLinger = null;
      this.#sending.end();
    });
  }

  #keep(): void {
    this.#cancelLinger?.();
    this.#cancelLinger = null;
  }
}
