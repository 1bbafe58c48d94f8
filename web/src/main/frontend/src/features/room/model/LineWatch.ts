import { Signal } from "../../../shared/model/Signal";
import type { Timers } from "../../../shared/model/timers";
import { bestLine, nextLevel, type LineLevel } from "./layerChooser";
import { lineSample, lineTotals, noTotals, statisticsOf } from "./lineStatistics";

interface LineWatchNeeds {
  readonly timers: Timers;
  readonly peers: () => readonly RTCPeerConnection[];
}

const every = 2000;

/** Looks every two seconds at how pictures come in, and keeps what the line carries. */
export class LineWatch {
  readonly line = new Signal<LineLevel>(bestLine);
  readonly #needs: LineWatchNeeds;
  #totals = noTotals;
  #cancel: (() => void) | null = null;
  #round = 0;

  constructor(needs: LineWatchNeeds) {
    this.#needs = needs;
  }

  start(): void {
    this.stop();
    this.#totals = noTotals;
    this.#later(this.#round);
  }

  stop(): void {
    this.#round++;
    this.#cancel?.();
  }

  #later(round: number): void {
    this.#cancel = this.#needs.timers.after(every, () => void this.#look(round));
  }

  async #look(round: number): Promise<void> {
    const totals = lineTotals(await statisticsOf(this.#needs.peers()));
    if (round !== this.#round) return;
    const sample = lineSample(this.#totals, totals);
    this.#totals = totals;
    if (sample !== null) this.line.update((line) => nextLevel(line, sample));
    this.#later(round);
  }
}
