import type { ClientMessage, ServerMessage } from "../../../generated/messages.gen";
import { backoffDelay } from "../../../shared/model/backoff";
import type { Timers } from "../../../shared/model/timers";
import { decode } from "./decode";
import { PendingRequests } from "./PendingRequests";
import { RequestFailed } from "./RequestFailed";
import type { OpenWire, Wire } from "./wire";

type Numbered = Extract<ClientMessage, { readonly ref: number }>;
type WithoutRef<M> = M extends Numbered ? Omit<M, "ref"> : never;
export type Request = WithoutRef<Numbered>;
type Reply<T extends ServerMessage["type"]> = Extract<ServerMessage, { readonly type: T }>;

export interface SignallingOptions {
  readonly openWire: OpenWire;
  readonly timers: Timers;
  readonly random?: () => number;
  /** The wire is there: time to join. */
  readonly onOpen: () => void;
  readonly onLost: () => void;
  readonly onMessage: (message: ServerMessage) => void;
  /** Asked before each new try; false gives up for good. Without an answer within five seconds it is tried. */
  readonly mayRetry: () => Promise<boolean>;
}

const beatEvery = 20_000;
const silenceLimit = 45_000;
const lastChance = 10_000;
const suspicion = 4000;
const requestDeadline = 10_000;
/** A question over HTTP can hang for minutes on a dead connection. */
const mayRetryDeadline = 5000;

/** The one line to the server: keeps it alive, finds out when it is dead, and opens it again until it is stopped. */
export class SignallingConnection {
  readonly #options: SignallingOptions;
  readonly #requests: PendingRequests;
  #wire: Wire | null = null;
  #nextRef = 1;
  #attempt = 0;
  #stopped = false;
  #cancelBeat: (() => void) | null = null;
  #cancelWatch: (() => void) | null = null;
  #cancelRetry: (() => void) | null = null;

  constructor(options: SignallingOptions) {
    this.#options = options;
    this.#requests = new PendingRequests(options.timers, requestDeadline);
  }

  start(): void {
    if (this.#stopped || this.#wire !== null) return;
    let wire: Wire | null = null;
    const isCurrent = () => wire !== null && this.#wire === wire;
    wire = this.#options.openWire({
      opened: () => isCurrent() && this.#opened(),
      received: (text) => isCurrent() && this.#received(text),
      closed: () => isCurrent() && this.#lost(),
    });
    this.#wire = wire;
    this.#watch();
  }

  /** Asks, and waits for the answer of the given type at most ten seconds, unless the server has us queue. */
  async request<T extends ServerMessage["type"]>(message: Request, answer: T): Promise<Reply<T>> {
    if (this.#wire === null) throw new RequestFailed("connection-lost");
    const ref = this.#nextRef++;
    const reply = this.#requests.expect(ref);
    this.send({ ...message, ref });
    const received = await reply;
    if (received.type !== answer) throw new RequestFailed("fault");
    return received as Reply<T>;
  }

  send(message: ClientMessage): void {
    this.#wire?.send(JSON.stringify(message));
  }

  /** Hangs up and calls again: after the given milliseconds, else later, as if the line had been cut. */
  reopen(after?: number): void {
    if (this.#wire !== null) this.#lost(after);
  }

  /** Does not wait any longer for the next try. */
  callNow(): void {
    if (this.#stopped || this.#wire !== null) return;
    this.#cancelRetry?.();
    this.#retryAfter(0);
  }

  /** The network may be another one: finds out soon whether the line still stands. */
  check(): void {
    if (this.#stopped) return;
    if (this.#wire === null) this.callNow();
    else {
      this.#cancelWatch?.();
      this.#askForLife(suspicion);
    }
  }

  /** Hangs up for good. */
  stop(): void {
    this.#stopped = true;
    this.#cancelRetry?.();
    this.#hangUp();
  }

  #opened(): void {
    this.#watch();
    this.#beat();
    this.#options.onOpen();
  }

  #received(text: string): void {
    this.#watch();
    const message = decode(text);
    if (message === null) return;
    // Only a server that lets us in ends the back-off: one that accepts and drops us would be called in a loop.
    if (message.type === "joined" || message.type === "queued") this.#attempt = 0;
    // Listeners hear of it before the asker goes on, so that the state is up to date for both.
    this.#options.onMessage(message);
    if (message.type === "queued") this.#requests.hold(message.ref);
    else this.#requests.settle(message);
  }

  #lost(retryAfter?: number): void {
    this.#hangUp();
    this.#options.onLost();
    this.#retryAfter(retryAfter ?? backoffDelay(this.#attempt++, this.#options.random));
  }

  #retryAfter(delay: number): void {
    if (this.#stopped) return;
    this.#cancelRetry = this.#options.timers.after(delay, () => this.#retry());
  }

  /** Whoever gets no answer in time tries. */
  #retry(): void {
    const cancel = this.#options.timers.after(mayRetryDeadline, () => this.start());
    this.#cancelRetry = cancel;
    void this.#options.mayRetry().then((may) => {
      cancel();
      if (may) this.start();
      else this.stop();
    });
  }

  #hangUp(): void {
    this.#cancelBeat?.();
    this.#cancelWatch?.();
    const wire = this.#wire;
    this.#wire = null;
    wire?.close();
    this.#requests.failAll();
  }

  #beat(): void {
    this.#cancelBeat = this.#options.timers.after(beatEvery, () => {
      this.send({ type: "beat" });
      this.#beat();
    });
  }

  #watch(): void {
    this.#cancelWatch?.();
    this.#cancelWatch = this.#options.timers.after(silenceLimit, () => this.#askForLife());
  }

  /**
   * Silence alone proves nothing: browsers run the timers of a hidden page once a minute, so that the beats may not
   * even have been sent. An answer to this one starts the watch anew.
   */
  #askForLife(patience = lastChance): void {
    this.send({ type: "beat" });
    this.#cancelWatch = this.#options.timers.after(patience, () => this.#lost());
  }
}
