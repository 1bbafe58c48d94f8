import { Signal } from "../../../shared/model/Signal";
import type { Timers } from "../../../shared/model/timers";
import type { LocalMedia } from "../../devices/model/LocalMedia";
import { countIn, entriesOf, statisticsOf } from "./lineStatistics";
import { isSilent, nextSilence, openedNow } from "./silence";

interface SilenceNeeds {
  readonly timers: Timers;
  readonly local: LocalMedia;
  /** The microphone's connection, while there is one. */
  readonly peer: () => RTCPeerConnection | null;
}

const every = 1000;

/** Finds out that nothing comes from the own microphone though it is open. */
export class SilenceWatch {
  readonly silent = new Signal(false);
  readonly #needs: SilenceNeeds;
  #silence = openedNow;
  #before = { energy: 0, seconds: 0 };
  #cancel: (() => void) | null = null;
  #unsubscribe: (() => void) | null = null;
  #round = 0;
  #track: MediaStreamTrack | null = null;

  constructor(needs: SilenceNeeds) {
    this.#needs = needs;
  }

  start(): void {
    this.stop();
    this.#unsubscribe = this.#needs.local.state.subscribe(() => this.#follow());
    this.#follow();
  }

  stop(): void {
    this.#unsubscribe?.();
    this.#end();
  }

  /** Begins anew with each opening, and with another microphone. */
  #follow(): void {
    const { on, track } = this.#needs.local.state.get().microphone;
    const open = on ? track : null;
    if (open === this.#track) return;
    this.#end();
    this.#track = open;
    if (open !== null) this.#later(open, this.#round);
  }

  #end(): void {
    this.#round++;
    this.#cancel?.();
    this.#track = null;
    this.#silence = openedNow;
    this.silent.set(false);
  }

  #later(track: MediaStreamTrack, round: number): void {
    this.#cancel = this.#needs.timers.after(every, () => void this.#look(track, round));
  }

  async #look(track: MediaStreamTrack, round: number): Promise<void> {
    const level = await this.#level(track);
    if (round !== this.#round) return;
    if (level !== null) {
      this.#silence = nextSilence(this.#silence, level);
      this.silent.set(isSilent(this.#silence));
    }
    this.#later(track, round);
  }

  /** Mean amplitude since the last look, 0 to 1; null where nothing is measured yet. */
  async #level(track: MediaStreamTrack): Promise<number | null> {
    // The system or a switch at the cable has cut it off.
    if (track.muted) return 0;
    const peer = this.#needs.peer();
    if (peer === null) return null;
    const [source] = entriesOf(await statisticsOf([peer]), "media-source");
    if (source === undefined) return null;
    const now = {
      energy: countIn(source, "totalAudioEnergy"),
      seconds: countIn(source, "totalSamplesDuration"),
    };
    const passed = now.seconds - this.#before.seconds;
    const energy = now.energy - this.#before.energy;
    this.#before = now;
    return passed > 0 ? Math.sqrt(Math.max(energy, 0) / passed) : null;
  }
}
