import type { LocalMedia } from "../../devices/model/LocalMedia";
import type { Asking } from "./mediaPorts";
import type { Publication } from "./Publication";

/** Tells the room what the own devices do: publishes at the first that is turned on, announces each change after. */
export class LocalSync {
  readonly #local: LocalMedia;
  readonly #asking: Asking;
  readonly #publication: Publication;
  #unsubscribe: (() => void) | null = null;
  #published = false;
  #told = { camera: false, microphone: false };

  constructor(local: LocalMedia, asking: Asking, publication: Publication) {
    this.#local = local;
    this.#asking = asking;
    this.#publication = publication;
  }

  get isPublishing(): boolean {
    return this.#published;
  }

  start(): void {
    this.stop();
    this.#unsubscribe = this.#local.state.subscribe(() => this.#follow());
    this.#follow();
  }

  stop(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = null;
    this.#published = false;
  }

  #follow(): void {
    const { camera, microphone } = this.#local.state.get();
    const now = { camera: camera.on, microphone: microphone.on };
    if (!this.#published) {
      if (!now.camera && !now.microphone) return;
      this.#published = true;
      this.#told = now;
      this.#publication.start();
      return;
    }
    void this.#publication.sync().catch(() => this.#publication.lost());
    const before = this.#told;
    this.#told = now;
    if (now.camera !== before.camera) this.#tell({ type: "set-camera", on: now.camera });
    if (now.microphone !== before.microphone) this.#tell({ type: "set-microphone", on: now.microphone });
  }

  /** A lost announcement is made good by the next publication, which carries the state. */
  #tell(message: { type: "set-camera" | "set-microphone"; on: boolean }): void {
    void this.#asking.request(message, "done").catch(() => undefined);
  }
}
