import type { Offer } from "../../../generated/messages.gen";
import { Signal } from "../../../shared/model/Signal";
import type { Timers } from "../../../shared/model/timers";
import type { LocalMedia } from "../../devices/model/LocalMedia";
import { LocalSync } from "./LocalSync";
import type { Asking, NewPeer } from "./mediaPorts";
import { Publication } from "./Publication";
import { Reception } from "./Reception";

interface CallMediaNeeds {
  readonly asking: Asking;
  readonly local: LocalMedia;
  readonly newPeer: NewPeer;
  readonly videoCodecs: () => RTCRtpCodec[];
  readonly timers: Timers;
}

/** Voices and pictures of one call, both ways. */
export class CallMedia {
  /** Whether they do not flow, though they would if there were any. */
  readonly away = new Signal(false);
  readonly #publication: Publication;
  readonly #reception: Reception;
  readonly #localSync: LocalSync;

  constructor(needs: CallMediaNeeds) {
    this.#publication = new Publication({
      ...needs,
      onPublished: (told) => this.#localSync.published(told),
      onCamerasFull: () => this.#localSync.refuseCamera(),
    });
    this.#reception = new Reception(needs);
    this.#localSync = new LocalSync(needs.local, needs.asking, this.#publication);
    const weigh = () => this.away.set(!this.#publication.healthy.get() || !this.#reception.healthy.get());
    this.#publication.healthy.subscribe(weigh);
    this.#reception.healthy.subscribe(weigh);
  }

  get received() {
    return this.#reception.media;
  }

  /** True after the room had no place for one more camera, until the own one is on. */
  get camerasFull() {
    return this.#localSync.camerasFull;
  }

  start(): void {
    this.#reception.start();
    this.#localSync.start();
  }

  stop(): void {
    this.#localSync.stop();
    this.#publication.stop();
    this.#reception.stop();
  }

  offered(offer: Offer): void {
    void this.#reception.offered(offer);
  }

  /** The server has no way in for us any more. */
  receptionLost(): void {
    this.#reception.lost();
  }

  /** The media server went away with all that it knew. */
  lost(): void {
    this.#reception.lost();
    if (this.#localSync.isPublishing) this.#publication.lost();
  }
}
