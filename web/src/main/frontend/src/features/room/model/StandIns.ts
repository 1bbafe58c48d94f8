import type { Timers } from "../../../shared/model/timers";
import type { Incoming } from "./Incoming";
import type { ReceivedTrack, ReceivedTracks, StreamKey } from "./receivedTracks";

/** In milliseconds. */
const every = 100;
const longest = 5000;

/** The last pictures of connections that are gone: each stands still until the same one moves on a new connection. */
export class StandIns {
  readonly #timers: Timers;
  readonly #onChange: () => void;
  #retired: Incoming[] = [];
  #tracks = new Map<StreamKey, ReceivedTrack>();
  #round = 0;

  constructor(timers: Timers, onChange: () => void) {
    this.#timers = timers;
    this.#onChange = onChange;
  }

  take(gone: readonly Incoming[]): void {
    this.#round++;
    for (const incoming of gone) {
      incoming.connection.retire();
      this.#retired.push(incoming);
      for (const [key, received] of incoming.tracks()) {
        // A picture that never moved on the newer connection leaves the older one's in place.
        if (received.section.kind === "video" && !this.#tracks.has(key)) this.#tracks.set(key, received);
      }
    }
  }

  tracks(): ReceivedTracks {
    return this.#tracks;
  }

  standsFor(key: StreamKey): boolean {
    return this.#tracks.has(key);
  }

  /** New connections are being made: goes as their pictures begin to move, at the latest after some seconds. */
  watch(live: () => readonly Incoming[]): void {
    if (this.#retired.length === 0) return;
    const round = ++this.#round;
    void this.#look(live, round, 0);
  }

  clear(): void {
    this.#round++;
    this.#tracks = new Map();
    for (const { connection } of this.#retired.splice(0)) connection.close();
  }

  async #look(live: () => readonly Incoming[], round: number, waited: number): Promise<void> {
    if (round !== this.#round) return;
    const begun = (await Promise.all(live().map((incoming) => incoming.begun()))).flat();
    if (round !== this.#round) return;
    for (const key of begun) this.#tracks.delete(key);
    if (waited >= longest || this.#tracks.size === 0) this.clear();
    else this.#timers.after(every, () => void this.#look(live, round, waited + every));
    this.#onChange();
  }
}
