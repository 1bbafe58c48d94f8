import type { Line } from "../../../generated/messages.gen";
import type { Timers } from "../../../shared/model/timers";

export interface ChatDigestTexts {
  readonly said: (name: string, text: string) => string;
  readonly saidCount: (count: number) => string;
}

const gatherFor = 2500;
const readAtMost = 2;
const longestRead = 200;

/** Gathers new messages for a moment, so that a lively conversation does not drown the voices in the room. */
export class ChatDigest {
  readonly #timers: Timers;
  readonly #texts: ChatDigestTexts;
  readonly #say: (text: string) => void;
  #lines: Line[] = [];
  #cancel: (() => void) | null = null;

  constructor(timers: Timers, texts: ChatDigestTexts, say: (text: string) => void) {
    this.#timers = timers;
    this.#texts = texts;
    this.#say = say;
  }

  said(line: Line): void {
    this.#lines.push(line);
    this.#cancel ??= this.#timers.after(gatherFor, () => this.#tell());
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = null;
    this.#lines = [];
  }

  #tell(): void {
    const { said, saidCount } = this.#texts;
    const lines = this.#lines;
    this.stop();
    this.#say(
      lines.length > readAtMost
        ? saidCount(lines.length)
        : lines.map(({ name, text }) => said(name, shortened(text))).join(" "),
    );
  }
}

const shortened = (text: string) => (text.length > longestRead ? `${text.slice(0, longestRead)}…` : text);
