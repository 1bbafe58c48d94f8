import type { RemoteCandidate } from "../../../generated/messages.gen";
import { Signal } from "../../../shared/model/Signal";
import type { Timers } from "../../../shared/model/timers";
import { RequestFailed } from "../../signalling/model/RequestFailed";
import { MediaConnection } from "./MediaConnection";
import type { Asking } from "./mediaPorts";
import type { Equipped, Outgoing } from "./outgoing";
import { Reach } from "./Reach";
import { Retrying } from "./Retrying";

export interface SendingNeeds {
  readonly asking: Asking;
  readonly timers: Timers;
  readonly newPeer: () => RTCPeerConnection;
  /** `isWell` may be another. */
  readonly onChange: () => void;
}

interface SendingHooks {
  /** The server carries it, and was told whether it is on. */
  readonly onPublished?: (toldOn: boolean) => void;
  /** The room has no place for it; it is not tried again. */
  readonly onNoPlace?: (code: string) => void;
}

/** Refusals that trying again does not mend. */
const noPlace = new Set(["cameras-full", "camera-breaks-promise"]);

/** The way out of one source: a connection of its own, which is made again whenever it breaks. */
export class Sending {
  /** The connection that stands; null before, and when it is gone. */
  readonly connected = new Signal<RTCPeerConnection | null>(null);
  readonly #outgoing: Outgoing;
  readonly #needs: SendingNeeds;
  readonly #hooks: SendingHooks;
  readonly #retrying: Retrying;
  #reach = new Reach();
  #connection: MediaConnection | null = null;
  #equipped: Equipped | null = null;
  #wanted = false;
  #published = false;
  /** The server may hold one of ours, answered or not: it takes a new one only after an unpublish. */
  #asked = false;
  /** It went down with the media server, and the room keeps its place until it comes back or is taken back. */
  #keptPlace = false;

  constructor(outgoing: Outgoing, needs: SendingNeeds, hooks: SendingHooks = {}) {
    this.#outgoing = outgoing;
    this.#needs = needs;
    this.#hooks = hooks;
    this.#retrying = new Retrying((isCurrent) => this.#publish(isCurrent), needs.timers);
    this.#retrying.healthy.subscribe(needs.onChange);
  }

  /** False while its connection is late, made again or mended. */
  get isWell(): boolean {
    const isHealthy = this.#retrying.healthy.get() && !this.#reach.isDoubtful;
    return isHealthy && this.#connection?.isBroken !== true;
  }

  get isWanted(): boolean {
    return this.#wanted;
  }

  /** Whether the server knows of it. */
  get isUp(): boolean {
    return this.#published;
  }

  start(): void {
    this.#wanted = true;
    this.#retrying.now();
  }

  /** Ends it here and at the server. */
  end(): void {
    const mayBeHeld = this.#asked || this.#keptPlace;
    this.forget();
    if (!mayBeHeld) return;
    // Until that is answered, another start takes it back once more: better than one that is refused.
    this.#asked = true;
    this.#takeBack().then(
      () => {
        if (!this.#wanted) this.#asked = false;
      },
      () => undefined,
    );
  }

  /** Makes it again after `suspend`, if it is still wanted. */
  resume(): void {
    if (this.#wanted && this.#connection === null) this.#retrying.now();
  }

  /** It went down with the media server, and is to be made again at `resume`: taking it back would cost its place. */
  suspend(): void {
    this.#keptPlace ||= this.#asked;
    this.#asked = false;
    this.#stop();
  }

  /** Forgets it; the server has forgotten it too, or will. */
  forget(): void {
    this.#wanted = false;
    this.#asked = false;
    this.#keptPlace = false;
    this.#stop();
  }

  /** Sends the tracks that there are now. */
  sync(): void {
    if (!this.#published) return;
    this.#equipped?.sync().catch(() => this.#gone());
  }

  heard(candidate: RemoteCandidate): void {
    this.#connection?.heard(candidate);
  }

  mend(): void {
    if (this.#published) this.#connection?.mend();
  }

  async #publish(isCurrent: () => boolean): Promise<void> {
    const { asking } = this.#needs;
    const { source, isOn } = this.#outgoing;
    this.#drop();
    if (this.#asked) {
      // Also when it turns out to hold none: then this does nothing there.
      await this.#takeBack();
      if (!isCurrent()) return;
      this.#asked = false;
    }
    const connection = this.#connect();
    const sdp = await connection.offer();
    if (!isCurrent()) return;
    const on = source === "microphone" ? isOn() : true;
    // Before the answer: a server that is slower than our deadline has it all the same.
    this.#asked = true;
    this.#keptPlace = false;
    let reply;
    try {
      reply = await asking.request({ type: "publish", source, sdp, on }, "published");
    } catch (error) {
      if (!isCurrent() || !(error instanceof RequestFailed) || !noPlace.has(error.code)) throw error;
      this.forget();
      this.#hooks.onNoPlace?.(error.code);
      return;
    }
    if (!isCurrent()) return;
    await connection.take("answer", reply.sdp);
    // Devices may have been switched while the server was answering.
    await this.#equipped?.sync();
    await this.#equipped?.limit(reply.maxBitrate);
    if (!isCurrent()) return;
    this.#published = true;
    this.#hooks.onPublished?.(on);
  }

  #connect(): MediaConnection {
    const { asking, timers, newPeer, onChange } = this.#needs;
    const peer = newPeer();
    this.#equipped = this.#outgoing.equip(peer);
    const connection: MediaConnection = new MediaConnection({
      name: this.#outgoing.source,
      peer,
      asking,
      timers,
      restart: () => this.#restart(connection),
      onGone: () => {
        this.#reach.gaveUp(connection);
        this.#gone();
      },
      onChange,
      onConnected: () => {
        this.#reach.stood();
        this.connected.set(peer);
      },
    });
    this.#connection = connection;
    return connection;
  }

  async #restart(connection: MediaConnection): Promise<void> {
    connection.peer.restartIce();
    const sdp = await connection.offer();
    const { source } = this.#outgoing;
    const reply = await this.#needs.asking.request({ type: "restart-sending", source, sdp }, "published");
    if (connection === this.#connection) await connection.take("answer", reply.sdp);
  }

  #gone(): void {
    this.#drop();
    this.#retrying.later();
  }

  async #takeBack(): Promise<void> {
    await this.#needs.asking.request({ type: "unpublish", source: this.#outgoing.source }, "done");
  }

  #stop(): void {
    this.#reach = new Reach();
    this.#retrying.stop();
    this.#drop();
  }

  #drop(): void {
    this.connected.set(null);
    this.#connection?.close();
    this.#connection = null;
    this.#equipped = null;
    this.#published = false;
  }
}
