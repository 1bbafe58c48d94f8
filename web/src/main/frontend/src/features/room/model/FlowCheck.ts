import type { Timers } from "../../../shared/model/timers";
import { receivedBytes } from "./lineStatistics";

interface FlowCheckNeeds {
  readonly timers: Timers;
  readonly peers: () => readonly RTCPeerConnection[];
}

/** Between the two samples; and for one that the browser owes us. The server waits 700 ms in all. */
const apart = 300;
const patience = 150;

/** Whether anything comes in at this moment, by two samples of what has come. */
export class FlowCheck {
  readonly #needs: FlowCheckNeeds;

  constructor(needs: FlowCheckNeeds) {
    this.#needs = needs;
  }

  async isFlowing(): Promise<boolean> {
    const peers = this.#needs.peers();
    const before = await this.#sample(peers);
    await this.#pause(apart);
    const after = await this.#sample(peers);
    return before !== null && after !== null && after > before;
  }

  /** Null where the browser does not tell in time. */
  #sample(peers: readonly RTCPeerConnection[]): Promise<number | null> {
    const bytes = Promise.all(peers.map(receivedBytes)).then((all) => all.reduce((sum, one) => sum + one, 0));
    return Promise.race([bytes, this.#pause(patience).then(() => null)]);
  }

  #pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => void this.#needs.timers.after(milliseconds, resolve));
  }
}
