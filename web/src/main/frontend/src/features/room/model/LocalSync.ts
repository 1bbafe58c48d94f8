import { Signal } from "../../../shared/model/Signal";
import type { LocalMedia } from "../../devices/model/LocalMedia";
import type { Asking } from "./mediaPorts";
import { devicesOn, isCamerasFull, type DevicesOn, type Publication } from "./Publication";

/** Tells the room what the own devices do: publishes at the first that is turned on, announces each change after. */
export class LocalSync {
  /** True after the room had no place for one more camera, until ours is on. */
  readonly camerasFull = new Signal(false);
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
    if (told.camera) this.camerasFull.set(false);
    this.#announce();
  }

  /** There is no place for the camera: it goes off, and all else goes on. */
  refuseCamera(): void {
    this.camerasFull.set(true);
    this.#told = { ...this.#told, camera: false };
    void this.#local.setCamera(false);
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
    this.#asking.request(message, "done").then(
      () => {
        if (message.type === "set-camera" && message.on) this.camerasFull.set(false);
      },
      (error: unknown) => {
        if (isCamerasFull(error)) this.refuseCamera();
      },
    );
  }
}
