import type { MediaConnection } from "./MediaConnection";

/** Whether media come through this network at all: connections that are given up before they ever stood say no. */
export class Reach {
  #givenUp = 0;

  stood(): void {
    this.#givenUp = 0;
  }

  gaveUp({ hasStood }: MediaConnection): void {
    if (!hasStood) this.#givenUp++;
  }

  /** The last one was given up: the next is nothing to rely on before it stands. */
  get isDoubtful(): boolean {
    return this.#givenUp > 0;
  }

  /** Two in a row are no accident. */
  get isBlocked(): boolean {
    return this.#givenUp > 1;
  }
}
