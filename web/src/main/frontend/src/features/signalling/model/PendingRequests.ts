import type { ServerMessage } from "../../../generated/messages.gen";
import type { Timers } from "../../../shared/model/timers";
import { RequestFailed } from "./RequestFailed";

interface Pending {
  readonly resolve: (reply: ServerMessage) => void;
  readonly reject: (error: RequestFailed) => void;
  readonly forget: () => void;
}

/** The questions that have no answer yet, by their number. */
export class PendingRequests {
  readonly #pending = new Map<number, Pending>();
  readonly #timers: Timers;
  readonly #deadline: number;

  constructor(timers: Timers, deadline: number) {
    this.#timers = timers;
    this.#deadline = deadline;
  }

  expect(ref: number): Promise<ServerMessage> {
    return new Promise((resolve, reject) => {
      const forget = this.#timers.after(this.#deadline, () => this.#fail(ref, "timeout"));
      this.#pending.set(ref, { resolve, reject, forget });
    });
  }

  /** True when the message was the answer to a question. */
  settle(message: ServerMessage): boolean {
    const ref = "ref" in message ? message.ref : null;
    if (ref === null) return false;
    const pending = this.#take(ref);
    if (pending === undefined) return false;
    if (message.type === "refused") pending.reject(new RequestFailed(message.code));
    else pending.resolve(message);
    return true;
  }

  /** It will be answered, but nobody knows when: waits without a deadline. */
  hold(ref: number): void {
    this.#pending.get(ref)?.forget();
  }

  failAll(): void {
    for (const ref of [...this.#pending.keys()]) this.#fail(ref, "connection-lost");
  }

  #fail(ref: number, code: string): void {
    this.#take(ref)?.reject(new RequestFailed(code));
  }

  #take(ref: number): Pending | undefined {
    const pending = this.#pending.get(ref);
    this.#pending.delete(ref);
    pending?.forget();
    return pending;
  }
}
