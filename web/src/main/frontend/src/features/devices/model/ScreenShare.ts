import { Signal } from "../../../shared/model/Signal";
import { deviceProblemOf, type DeviceProblem } from "./deviceProblem";

export interface ScreenState {
  readonly on: boolean;
  readonly picture: MediaStreamTrack | null;
  /** Null where no sound is shared with it. */
  readonly sound: MediaStreamTrack | null;
  readonly problem: DeviceProblem | null;
}

/** Null where the browser cannot share a screen, as on telephones. */
export type CaptureScreen = (() => Promise<MediaStream>) | null;

const off: ScreenState = { on: false, picture: null, sound: null, problem: null };

/** The own screen, or a window, while it is shared. The browser has one choose, and may end it with a button of its own. */
export class ScreenShare {
  readonly state = new Signal<ScreenState>(off);
  readonly #capture: CaptureScreen;
  #round = 0;

  constructor(capture: CaptureScreen) {
    this.#capture = capture;
  }

  get isPossible(): boolean {
    return this.#capture !== null;
  }

  /** To be called from a click: browsers let nothing else ask. */
  async start(): Promise<void> {
    if (this.#capture === null) return;
    const round = ++this.#round;
    try {
      const stream = await this.#capture();
      if (round === this.#round) this.#accept(stream);
      else for (const track of stream.getTracks()) track.stop();
    } catch (error) {
      if (round === this.#round) this.#end(isChangeOfMind(error) ? null : deviceProblemOf(error, true));
    }
  }

  stop(): void {
    this.#round++;
    this.#end(null);
  }

  #accept(stream: MediaStream): void {
    this.#end(null);
    const picture = stream.getVideoTracks()[0];
    if (picture === undefined) return;
    const sound = stream.getAudioTracks()[0] ?? null;
    // Letters are to be read: rather fewer pictures than blurred ones.
    picture.contentHint = "detail";
    if (sound !== null) sound.contentHint = "music";
    picture.onended = () => {
      if (this.state.get().picture === picture) this.stop();
    };
    this.state.set({ on: true, picture, sound, problem: null });
  }

  #end(problem: DeviceProblem | null): void {
    const { picture, sound } = this.state.get();
    if (picture !== null) picture.onended = null;
    picture?.stop();
    sound?.stop();
    this.state.set({ ...off, problem });
  }
}

/** Who closes the browser's dialogue wants nothing more; a system that forbids it says so in the same error. */
const isChangeOfMind = (error: unknown): boolean =>
  error instanceof DOMException && error.name === "NotAllowedError" && !error.message.includes("system");
