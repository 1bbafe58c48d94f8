import { Signal } from "../../../shared/model/Signal";
import { deviceProblemOf, type DeviceProblem } from "./deviceProblem";
import { ScreenShare, type CaptureScreen } from "./ScreenShare";

export interface Device {
  readonly on: boolean;
  readonly track: MediaStreamTrack | null;
  readonly problem: DeviceProblem | null;
}

export interface LocalMediaState {
  readonly camera: Device;
  readonly microphone: Device;
}

/** What the browser offers; handed in so that tests can stand in for it. */
export interface Capture {
  readonly isSecure: boolean;
  readonly getUserMedia: (constraints: MediaStreamConstraints) => Promise<MediaStream>;
  readonly getScreen: CaptureScreen;
}

type Kind = "camera" | "microphone";
const off: Device = { on: false, track: null, problem: null };

/**
 * The own camera, microphone and screen. A camera that is turned off is released, so that its lamp goes out; a microphone that
 * is muted is kept, so that it comes back at once.
 */
export class LocalMedia {
  readonly state = new Signal<LocalMediaState>({ camera: off, microphone: off });
  readonly screen: ScreenShare;
  readonly #capture: Capture;
  readonly #chosen: Record<Kind, string>;
  readonly #round: Record<Kind, number> = { camera: 0, microphone: 0 };

  constructor(capture: Capture, chosen: Readonly<Record<Kind, string>>) {
    this.#capture = capture;
    this.screen = new ScreenShare(capture.getScreen);
    this.#chosen = { camera: chosen.camera, microphone: chosen.microphone };
  }

  /** Asks for both at once, so that the browser asks only once; falls back to one by one. */
  async start(camera: boolean, microphone: boolean): Promise<void> {
    if (camera && microphone) {
      const rounds = [++this.#round.camera, ++this.#round.microphone] as const;
      try {
        const stream = await this.#open({ video: this.#video(), audio: this.#audio() });
        this.#accept("camera", rounds[0], stream.getVideoTracks()[0]);
        this.#accept("microphone", rounds[1], stream.getAudioTracks()[0]);
        return;
      } catch {
        // One of the two is missing or refused: find out which, unless they are no longer wanted.
        await Promise.all([this.#alone("camera", rounds[0]), this.#alone("microphone", rounds[1])]);
        return;
      }
    }
    await Promise.all([this.setCamera(camera), this.setMicrophone(microphone)]);
  }

  async setCamera(on: boolean): Promise<void> {
    if (on) await this.#acquire("camera");
    else this.#release("camera");
  }

  async setMicrophone(on: boolean): Promise<void> {
    const { track } = this.state.get().microphone;
    if (track === null) {
      if (on) await this.#acquire("microphone");
      else this.#release("microphone");
      return;
    }
    track.enabled = on;
    this.#set("microphone", { on, track, problem: null });
  }

  /** Takes another device; one that is on stays on meanwhile, without a track, for whoever turns off gives his place away. */
  async choose(kind: Kind, deviceId: string): Promise<void> {
    this.#chosen[kind] = deviceId;
    const { on } = this.state.get()[kind];
    if (!on) {
      this.#release(kind);
      return;
    }
    this.#round[kind]++;
    this.#stop(kind);
    this.#set(kind, { on, track: null, problem: null });
    await this.#acquire(kind);
  }

  /** Who goes on without a device that is missing has seen that it is, and need not be told again. */
  acceptMissing(): void {
    for (const kind of ["camera", "microphone"] as const) {
      if (this.state.get()[kind].problem === "not-found") this.#set(kind, off);
    }
  }

  /** Releases everything; can be started again. */
  close(): void {
    this.#release("camera");
    this.#release("microphone");
    this.screen.stop();
  }

  async #alone(kind: Kind, round: number): Promise<void> {
    if (this.#round[kind] === round) await this.#acquire(kind);
  }

  async #acquire(kind: Kind): Promise<void> {
    const round = ++this.#round[kind];
    try {
      const stream = await this.#open(
        kind === "camera" ? { video: this.#video() } : { audio: this.#audio() },
      );
      this.#accept(kind, round, stream.getTracks()[0]);
    } catch (error) {
      if (this.#round[kind] !== round) return;
      this.#stop(kind);
      this.#set(kind, { ...off, problem: deviceProblemOf(error, this.#capture.isSecure) });
    }
  }

  #accept(kind: Kind, round: number, track: MediaStreamTrack | undefined): void {
    // Turned off or chosen anew while the browser was asking: this one comes too late.
    if (this.#round[kind] !== round || track === undefined) {
      track?.stop();
      return;
    }
    this.#stop(kind);
    track.onended = () => {
      if (this.state.get()[kind].track === track) this.#set(kind, { ...off, problem: "not-found" });
    };
    this.#set(kind, { on: true, track, problem: null });
  }

  #release(kind: Kind): void {
    this.#round[kind]++;
    this.#stop(kind);
    this.#set(kind, off);
  }

  #stop(kind: Kind): void {
    const { track } = this.state.get()[kind];
    if (track === null) return;
    track.onended = null;
    track.stop();
  }

  #set(kind: Kind, device: Device): void {
    this.state.update((state) => ({ ...state, [kind]: device }));
  }

  async #open(constraints: MediaStreamConstraints): Promise<MediaStream> {
    if (!this.#capture.isSecure) throw new Error("Cameras and microphones need a secure address");
    return this.#capture.getUserMedia(constraints);
  }

  #video(): MediaTrackConstraints {
    const { camera } = this.#chosen;
    return {
      ...(camera === "" ? {} : { deviceId: camera }),
      width: { ideal: 1280 },
      height: { ideal: 720 },
      frameRate: { ideal: 24, max: 30 },
    };
  }

  #audio(): MediaTrackConstraints {
    const { microphone } = this.#chosen;
    return {
      ...(microphone === "" ? {} : { deviceId: microphone }),
      echoCancellation: true,
      noiseSuppression: true,
      autoGainControl: true,
    };
  }
}
