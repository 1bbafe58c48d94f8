import type { Timers } from "../../../shared/model/timers";
import { receivedBytes } from "./lineStatistics";

/** A fifth of what may be missed while the sound moves from one mix to the other. */
const every = 40;

/** Waits until sound comes back on a microphone's connection. */
export class ReturnWatch {
  readonly #timers: Timers;
  readonly #onCarries: () => void;
  #peer: RTCPeerConnection | null = null;
  #cancel: (() => void) | null = null;

  constructor(timers: Timers, onCarries: () => void) {
    this.#timers = timers;
    this.#onCarries = onCarries;
  }

  watch(peer: RTCPeerConnection): void {
    this.stop();
    this.#peer = peer;
    void this.#look(peer);
  }

  stop(): void {
    this.#cancel?.();
    this.#peer = null;
  }

  async #look(peer: RTCPeerConnection): Promise<void> {
    const bytes = await receivedBytes(peer);
    if (peer !== this.#peer) return;
    if (bytes > 0) this.#onCarries();
    else this.#cancel = this.#timers.after(every, () => void this.#look(peer));
  }
}
