import { Signal } from "../../../shared/model/Signal";
import type { LocalMedia } from "../../devices/model/LocalMedia";

/** How long one waits between two tries to enter a full room, in milliseconds. */
export const fullRoomRetry = 10_000;

/** The wait before a room that is full: camera and microphone rest until there is a seat. */
export class SeatWait {
  /** How many times the room was full. */
  readonly turnedAway = new Signal(0);
  readonly #local: LocalMedia;
  /** What was on when the room turned out to be full. */
  #resting: { readonly camera: boolean; readonly microphone: boolean } | null = null;

  constructor(local: LocalMedia) {
    this.#local = local;
  }

  /** There is not even a place in the queue. */
  noSeat(): void {
    this.#rest();
    this.turnedAway.update((times) => times + 1);
  }

  queued(): void {
    if (this.#resting === null) this.#rest();
  }

  seated(): void {
    if (this.#resting !== null) void this.#local.start(this.#resting.camera, this.#resting.microphone);
    this.#resting = null;
  }

  #rest(): void {
    const { camera, microphone } = this.#local.state.get();
    this.#resting ??= { camera: camera.on, microphone: microphone.on };
    this.#local.close();
  }
}
