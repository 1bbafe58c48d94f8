import type { LocalMedia } from "../../devices/model/LocalMedia";
import type { Asking } from "./mediaPorts";
import { devicesOn, type DevicesOn, type Publication } from "./Publication";

/** Tells the room what the own devices do: publishes at the first that is turned on, announces each change after. */
export class LocalSync {
  readonly #local: LocalMedia;
  readonly #asking: Asking;
  readonly #publication: Publication;
  #unsubscribe: (() => void) | null = null;
  #wanted = false;
  #told: DevicesOn = { camera: false, microphone: false };

  constructor(local: LocalMedia, asking: Asking, publication: Publication) {
    this.#local = local;
    this.#asking = asking;
    this.#publication = publication;
  }

  get isPublishing(): boolean {
    return this.#wanted;
  }

  start(): void {
    this.stop();
    this.#unsubscribe = this.#local.state.subscribe(() => this.#follow());
    this.#follow();
  }

  stop(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = null;
    this.#wanted = false;
  }

  /** The publication stands; what changed while it was being made is announced now. */
  published(told: DevicesOn): void {
    this.#told = told;
    this.#announce();
  }

  #follow(): void {
    const { camera, microphone } = devicesOn(this.#local);
    if (!this.#wanted) {
      if (!camera && !microphone) return;
      this.#wanted = true;
      this.#publication.start();
      return;
    }
    // While it is being made, it takes the tracks and the state that there are at its end.
    if (!this.#publication.isUp) return;
    void this.#publication.sync().catch(() => this.#publication.lost());
    this.#announce();
  }

  #announce(): void {
    const before = this.#told;
    const now = devicesOn(this.#local);
    this.#told = now;
    if (now.camera !== before.camera) this.#tell({ type: "set-camera", on: now.camera });
    if (now.microphone !== before.microphone) this.#tell({ type: "set-microphone", on: now.microphone });
  }

  /** A lost announcement is made good by the next publication, which carries the state. */
  #tell(message: { type: "set-camera" | "set-microphone"; on: boolean }): void {
    void this.#asking.request(message, "done").catch(() => undefined);
  }
}
