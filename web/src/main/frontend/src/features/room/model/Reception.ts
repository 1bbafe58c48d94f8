import type { Offer, RemoteCandidate, Section } from "../../../generated/messages.gen";
import { Signal } from "../../../shared/model/Signal";
import type { Timers } from "../../../shared/model/timers";
import { Incoming } from "./Incoming";
import { MediaConnection } from "./MediaConnection";
import type { Asking } from "./mediaPorts";
import { Reach } from "./Reach";
import { streamKey, type ReceivedTracks } from "./receivedTracks";
import { Retrying } from "./Retrying";
import { StandIns } from "./StandIns";

interface ReceptionNeeds {
  readonly asking: Asking;
  readonly timers: Timers;
  readonly newPeer: () => RTCPeerConnection;
  /** `isWell` may be another. */
  readonly onChange: () => void;
  readonly isShown: (participant: string, source: string) => boolean;
}

/**
 * The way in: the server offers on one connection or several, and renegotiates them as what is shown changes. Where all
 * begins anew, the last pictures stand still until new ones have come.
 */
export class Reception {
  readonly tracks = new Signal<ReceivedTracks>(new Map());
  readonly #needs: ReceptionNeeds;
  readonly #retrying: Retrying;
  readonly #standIns: StandIns;
  readonly #incoming = new Map<string, Incoming>();
  #reach = new Reach();

  constructor(needs: ReceptionNeeds) {
    this.#needs = needs;
    this.#retrying = new Retrying(() => this.#ask(), needs.timers);
    this.#retrying.healthy.subscribe(needs.onChange);
    this.#standIns = new StandIns(needs.timers, () => this.#compose());
  }

  /** False while it is asked for again, or one of its connections is late or mended. */
  get isWell(): boolean {
    const connections = [...this.#incoming.values()].map(({ connection }) => connection);
    const isHealthy = this.#retrying.healthy.get() && !this.#reach.isDoubtful;
    return isHealthy && !connections.some(({ isBroken }) => isBroken);
  }

  /** Whether it looks as if the network let nothing through. */
  get isBlocked(): boolean {
    return this.#reach.isBlocked;
  }

  get peers(): readonly RTCPeerConnection[] {
    return [...this.#incoming.values()].map(({ connection }) => connection.peer);
  }

  start(): void {
    this.#retrying.now();
  }

  /** The server could not offer: asks again after a wait. */
  lost(): void {
    this.#retire();
    this.#retrying.later();
  }

  /** The media server went away: what was seen stands still until `start`. */
  suspend(): void {
    this.#reach = new Reach();
    this.#retrying.stop();
    this.#retire();
  }

  stop(): void {
    this.suspend();
    this.#standIns.clear();
    this.#compose();
  }

  async offered(offer: Offer): Promise<void> {
    const incoming = this.#incomingFor(offer.reception);
    const isCurrent = () => this.#incoming.get(offer.reception) === incoming;
    try {
      await incoming.inTurn(() =>
        isCurrent() ? this.#answer(incoming, offer, isCurrent) : Promise.resolve(),
      );
      this.prune();
    } catch {
      // Where the two ends no longer understand each other, only a new connection helps.
      if (isCurrent()) this.lost();
    }
  }

  heard(candidate: RemoteCandidate): void {
    this.#incoming.get(candidate.connection)?.connection.heard(candidate);
  }

  mend(): void {
    for (const { connection } of this.#incoming.values()) connection.mend();
  }

  /**
   * Lets go of connections of which all came anew on later ones: the server has done so too. One whose pictures are not
   * shown any more stays: the server fills it again with others.
   */
  prune(): void {
    const later = new Set<string>();
    for (const [id, incoming] of [...this.#incoming].reverse()) {
      const { sections } = incoming;
      const keys = sections.map(streamKey);
      const anew = keys.filter((key) => later.has(key));
      if (
        anew.length > 0 &&
        sections.every((section, at) => this.#isIdle(section) || anew.includes(keys[at] ?? ""))
      ) {
        this.#incoming.delete(id);
        incoming.connection.close();
      }
      for (const key of keys) later.add(key);
    }
    this.#compose();
  }

  #isIdle({ participant, source }: Section): boolean {
    return participant !== null && !this.#needs.isShown(participant, source);
  }

  async #ask(): Promise<void> {
    this.#retire();
    await this.#needs.asking.request({ type: "receive" }, "done");
  }

  async #answer(incoming: Incoming, offer: Offer, isCurrent: () => boolean): Promise<void> {
    const sdp = await incoming.answer(offer);
    if (!isCurrent()) return;
    this.#compose();
    this.#standIns.watch(() => [...this.#incoming.values()]);
    await this.#needs.asking.request({ type: "answer", reception: offer.reception, sdp }, "done");
  }

  #incomingFor(reception: string): Incoming {
    const known = this.#incoming.get(reception);
    if (known !== undefined) return known;
    const { asking, timers, newPeer, onChange } = this.#needs;
    const connection: MediaConnection = new MediaConnection({
      name: reception,
      peer: newPeer(),
      asking,
      timers,
      restart: async () => {
        await asking.request({ type: "restart-receiving", reception }, "done");
      },
      onConnected: () => this.#reach.stood(),
      onGone: () => {
        this.#reach.gaveUp(connection);
        this.lost();
      },
      onChange,
    });
    const incoming = new Incoming(connection);
    this.#incoming.set(reception, incoming);
    return incoming;
  }

  /** Nothing that comes waits for an answer of before, which may never be acknowledged. */
  #retire(): void {
    this.#standIns.take([...this.#incoming.values()]);
    this.#incoming.clear();
    this.#compose();
  }

  #compose(): void {
    const tracks = new Map(this.#standIns.tracks());
    for (const incoming of this.#incoming.values()) {
      for (const [key, track] of incoming.tracks()) {
        if (!this.#standIns.standsFor(key)) tracks.set(key, track);
      }
    }
    this.tracks.set(tracks);
  }
}
