import { Signal } from "../../../shared/model/Signal";
import type { Timers } from "../../../shared/model/timers";
import { milestone, type Milestone } from "./progress";
import { isRunning, type UsageReports } from "./usage";

export interface UsageView {
  /** Null until the first answer for this month. */
  readonly reports: UsageReports | null;
  /** Why there is no answer, or none that is newer. */
  readonly problem: unknown;
  /** Reports were asked for, and the server has not answered yet. */
  readonly isAsking: boolean;
}

export interface UsageNeeds {
  readonly read: (month: string, signal: AbortSignal) => Promise<UsageReports>;
  readonly make: (month: string, ministries: readonly string[]) => Promise<UsageReports>;
  readonly timers: Timers;
}

const nothing: UsageView = { reports: null, problem: null, isAsking: false };
const lookEvery = 1000;

/** Follows the reports of one month: reads them, has them made, and looks every second while they are. */
export class UsageWatch {
  readonly view = new Signal(nothing);
  /** What was last worth saying; each time another object. */
  readonly told = new Signal<{ readonly milestone: Milestone } | null>(null);
  readonly #needs: UsageNeeds;
  #month = "";
  #abandon = new AbortController();
  #cancel: (() => void) | null = null;

  constructor(needs: UsageNeeds) {
    this.#needs = needs;
  }

  /** Turns to a month; what was on its way for another is void. */
  show(month: string): void {
    this.stop();
    this.#month = month;
    this.#abandon = new AbortController();
    this.view.set(nothing);
    void this.#look();
  }

  retry(): void {
    this.show(this.#month);
  }

  stop(): void {
    this.#cancel?.();
    this.#abandon.abort();
  }

  async make(ministries: readonly string[]): Promise<void> {
    const { signal } = this.#abandon;
    this.#cancel?.();
    this.view.update((view) => ({ ...view, isAsking: true, problem: null }));
    try {
      const reports = await this.#needs.make(this.#month, ministries);
      if (!signal.aborted) this.#saw(reports);
    } catch (problem) {
      if (signal.aborted) return;
      this.view.update((view) => ({ ...view, isAsking: false, problem }));
      this.#lookAgain();
    }
  }

  async #look(): Promise<void> {
    const { signal } = this.#abandon;
    try {
      const reports = await this.#needs.read(this.#month, signal);
      if (!signal.aborted) this.#saw(reports);
    } catch (problem) {
      if (signal.aborted) return;
      this.view.update((view) => ({ ...view, problem }));
      this.#lookAgain();
    }
  }

  #saw(reports: UsageReports): void {
    const before = this.view.get().reports;
    this.view.set({ reports, problem: null, isAsking: false });
    const reached = before === null ? null : milestone(before, reports);
    if (reached !== null) this.told.set({ milestone: reached });
    this.#lookAgain();
  }

  /** Only while something is being made; also after a look that failed, which may pass. */
  #lookAgain(): void {
    const { reports } = this.view.get();
    this.#cancel?.();
    this.#cancel = null;
    if (reports !== null && isRunning(reports)) {
      this.#cancel = this.#needs.timers.after(lookEvery, () => void this.#look());
    }
  }
}
