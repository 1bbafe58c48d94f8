import type { Timers } from "../../../shared/model/timers";

export interface PresenceTexts {
  readonly joined: (names: readonly string[]) => string;
  readonly left: (names: readonly string[]) => string;
  readonly joinedCount: (count: number) => string;
  readonly leftCount: (count: number) => string;
}

const gatherFor = 2500;
const namesAtMost = 3;

/** Gathers arrivals and departures for a moment, so that a screen reader says one sentence and not twenty. */
export class PresenceDigest {
  readonly #timers: Timers;
  readonly #say: (text: string) => void;
  readonly #texts: PresenceTexts;
  #joined: string[] = [];
  #left: string[] = [];
  #cancel: (() => void) | null = null;

  constructor(timers: Timers, texts: PresenceTexts, say: (text: string) => void) {
    this.#timers = timers;
    this.#texts = texts;
    this.#say = say;
  }

  joined(name: string): void {
    this.#joined.push(name);
    this.#gather();
  }

  left(name: string): void {
    this.#left.push(name);
    this.#gather();
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = null;
  }

  #gather(): void {
    this.#cancel ??= this.#timers.after(gatherFor, () => this.#tell());
  }

  #tell(): void {
    const { joined, left, joinedCount, leftCount } = this.#texts;
    const sentence = (
      names: readonly string[],
      named: (names: readonly string[]) => string,
      counted: (count: number) => string,
    ) => (names.length === 0 ? [] : [names.length > namesAtMost ? counted(names.length) : named(names)]);
    this.#say(
      [...sentence(this.#joined, joined, joinedCount), ...sentence(this.#left, left, leftCount)].join(" "),
    );
    this.#joined = [];
    this.#left = [];
    this.#cancel = null;
  }
}
