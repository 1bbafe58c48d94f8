import type { Offer } from "../../../generated/messages.gen";
import { Signal } from "../../../shared/model/Signal";
import type { Timers } from "../../../shared/model/timers";
import { closePeer, sendCandidates, type Asking, type NewPeer } from "./mediaPorts";
import { Retrying } from "./Retrying";

/** What comes in from one person. */
export interface RemoteTracks {
  readonly audio: MediaStreamTrack | null;
  readonly video: MediaStreamTrack | null;
}

export type RemoteMedia = ReadonlyMap<string, RemoteTracks>;

interface ReceptionNeeds {
  readonly asking: Asking;
  readonly newPeer: NewPeer;
  readonly timers: Timers;
}

/** The way in: the server offers everybody's voices and pictures on one connection, which is renegotiated as they change. */
export class Reception {
  readonly media = new Signal<RemoteMedia>(new Map());
  readonly #needs: ReceptionNeeds;
  readonly #retrying: Retrying;
  #peer: RTCPeerConnection | null = null;
  #id: string | null = null;
  /** Counts the receptions that were given up: what was to be done for one of them is void. */
  #round = 0;
  #work: Promise<void> = Promise.resolve();

  constructor(needs: ReceptionNeeds) {
    this.#needs = needs;
    this.#retrying = new Retrying(() => this.#ask(), needs.timers);
  }

  get healthy() {
    return this.#retrying.healthy;
  }

  start(): void {
    this.#retrying.now();
  }

  lost(): void {
    this.#giveUp();
    this.#retrying.later();
  }

  stop(): void {
    this.#retrying.stop();
    this.#giveUp();
  }

  /** Answers one offer after the other, in the order in which they came. */
  offered(offer: Offer): Promise<void> {
    const round = this.#round;
    const isCurrent = () => round === this.#round;
    this.#work = this.#work
      .then(() => (isCurrent() ? this.#answer(offer) : undefined))
      .catch(() => {
        // Where the two ends no longer understand each other, only a new connection helps.
        if (isCurrent() && offer.reception === this.#id) this.lost();
      });
    return this.#work;
  }

  async #ask(): Promise<void> {
    this.#giveUp();
    await this.#needs.asking.request({ type: "receive" }, "done");
  }

  async #answer(offer: Offer): Promise<void> {
    const peer = this.#peerFor(offer.reception);
    await peer.setRemoteDescription({ type: "offer", sdp: offer.sdp });
    await peer.setLocalDescription(await peer.createAnswer());
    if (peer !== this.#peer) return;
    this.media.set(tracksOf(peer, offer));
    const sdp = peer.localDescription?.sdp ?? "";
    await this.#needs.asking.request({ type: "answer", reception: offer.reception, sdp }, "done");
  }

  #peerFor(reception: string): RTCPeerConnection {
    if (this.#peer !== null && this.#id === reception) return this.#peer;
    this.#drop();
    const peer = this.#needs.newPeer();
    this.#peer = peer;
    this.#id = reception;
    sendCandidates(peer, reception, this.#needs.asking);
    peer.onconnectionstatechange = () => {
      if (peer.connectionState === "failed") this.lost();
    };
    return peer;
  }

  /** Nothing that comes waits for an answer of before, which may never be acknowledged. */
  #giveUp(): void {
    this.#drop();
    this.#round++;
    this.#work = Promise.resolve();
  }

  #drop(): void {
    closePeer(this.#peer);
    this.#peer = null;
    this.#id = null;
    this.media.set(new Map());
  }
}

function tracksOf(peer: RTCPeerConnection, offer: Offer): RemoteMedia {
  const byMid = new Map(peer.getTransceivers().map(({ mid, receiver }) => [mid, receiver.track]));
  const media = new Map<string, RemoteTracks>();
  for (const { mid, participant, kind } of offer.streams) {
    const known = media.get(participant) ?? { audio: null, video: null };
    media.set(participant, { ...known, [kind]: byMid.get(mid) ?? null });
  }
  return media;
}
