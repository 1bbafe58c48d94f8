import type { DeviceProblem } from "../../devices/model/deviceProblem";
import type { LocalMedia } from "../../devices/model/LocalMedia";
import { Signal } from "../../../shared/model/Signal";
import type { Timers } from "../../../shared/model/timers";
import { checks, nothingRun, type Check, type Results } from "./checks";
import { checkNetwork } from "./networkChecks";
import type { Probes } from "./probes";

export type Phase = "waiting" | "running" | "done";

export interface PreflightState {
  readonly phases: Readonly<Record<Check, Phase>>;
  /** Of what is not done: "not-run". */
  readonly results: Results;
  /** Whether the browser's question about camera or microphone has long been open. */
  readonly overlooked: boolean;
}

/** Long enough for somebody to read that he shall speak, and to speak. */
const listening = 15_000;

/** Until it is said that the browser asks something, and until the test goes on without an answer. In milliseconds. */
const overlookedAfter = 10_000;
const givenUpAfter = 30_000;

type Captured = "camera" | "microphone";

/** One run of all checks. What a person must do (speak, listen) is told to it; it says when all the rest is done. */
export class Preflight {
  readonly state = new Signal<PreflightState>({
    phases: all("waiting"),
    results: nothingRun,
    overlooked: false,
  });
  readonly #local: LocalMedia;
  readonly #probes: Probes;
  readonly #timers: Timers;
  readonly #abandon = new AbortController();
  #unsubscribe: () => void = () => undefined;
  #stopListening: () => void = () => undefined;
  #stopWaiting: () => void = () => undefined;
  #listenedTo: MediaStreamTrack | null = null;
  #voice: "unknown" | "heard" | "silent" = "unknown";

  constructor(local: LocalMedia, probes: Probes, timers: Timers) {
    this.#local = local;
    this.#probes = probes;
    this.#timers = timers;
  }

  /** To be called once. */
  start(): void {
    this.#begin("camera", "microphone");
    this.#unsubscribe = this.#local.state.subscribe(() => this.#look());
    void this.#local.start(true, true);
    this.#await();
    void checkNetwork(
      this.#probes,
      { begin: (...names) => this.#begin(...names), end: (results) => this.#end(results) },
      this.#abandon.signal,
    );
  }

  /** Tries a device again. */
  retry(kind: Captured): void {
    this.#begin(kind);
    this.#await();
    void (kind === "camera" ? this.#local.setCamera(true) : this.#local.setMicrophone(true));
  }

  /** Takes another device. */
  async choose(kind: Captured, deviceId: string): Promise<void> {
    this.#begin(kind);
    await this.#local.choose(kind, deviceId);
    // One that failed was off, and choosing turns nothing on.
    if (this.#local.state.get()[kind].track === null) this.retry(kind);
  }

  /** The microphone brought a sound. */
  heard(): void {
    if (this.#voice === "heard" || this.#listenedTo === null) return;
    this.#voice = "heard";
    this.#look();
  }

  /** What somebody says of the test sound; "failed" when it could not even be played. */
  answer(speaker: Results["speaker"]): void {
    this.#end({ speaker });
  }

  /** Lets go of all devices, and of what is still under way. */
  close(): void {
    this.#abandon.abort();
    this.#unsubscribe();
    this.#stopListening();
    this.#stopWaiting();
    this.#local.close();
  }

  /** Nobody may ever answer what the browser asks; an answer that comes later still counts. */
  #await(): void {
    this.#stopWaiting();
    this.#stopWaiting = this.#timers.after(overlookedAfter, () => {
      this.#overlook(this.#unanswered().length > 0);
      this.#stopWaiting = this.#timers.after(givenUpAfter - overlookedAfter, () => {
        this.#end(Object.fromEntries(this.#unanswered().map((kind) => [kind, "not-run"])));
      });
    });
  }

  #unanswered(): readonly Captured[] {
    const local = this.#local.state.get();
    const { phases } = this.state.get();
    return (["camera", "microphone"] as const).filter(
      (kind) => phases[kind] === "running" && local[kind].track === null && local[kind].problem === null,
    );
  }

  #overlook(overlooked: boolean): void {
    this.state.update((state) => ({ ...state, overlooked }));
  }

  #look(): void {
    const { camera, microphone } = this.#local.state.get();
    if (camera.track !== null || microphone.track !== null) this.#overlook(false);
    if (camera.track !== null) this.#end({ camera: "good" });
    else if (camera.problem !== null) this.#end({ camera: camera.problem });
    this.#listen(microphone.track, microphone.problem);
  }

  #listen(track: MediaStreamTrack | null, problem: DeviceProblem | null): void {
    if (track !== this.#listenedTo) {
      this.#listenedTo = track;
      this.#voice = "unknown";
      this.#stopListening();
      if (track !== null) {
        this.#stopListening = this.#timers.after(listening, () => {
          if (this.#voice !== "unknown") return;
          this.#voice = "silent";
          this.#look();
        });
      }
    }
    if (track === null && problem !== null) this.#end({ microphone: problem });
    if (track !== null && this.#voice !== "unknown") {
      this.#end({ microphone: this.#voice === "heard" ? "good" : "silent" });
    }
  }

  #begin(...names: readonly Check[]): void {
    this.#change(names, "running", {});
  }

  #end(results: Partial<Results>): void {
    this.#change(Object.keys(results) as Check[], "done", results);
  }

  #change(names: readonly Check[], phase: Phase, results: Partial<Results>): void {
    if (this.#abandon.signal.aborted) return;
    this.state.update((state) => ({
      ...state,
      phases: { ...state.phases, ...Object.fromEntries(names.map((name) => [name, phase])) },
      results: { ...state.results, ...results },
    }));
  }
}

function all(phase: Phase): PreflightState["phases"] {
  return Object.fromEntries(checks.map((check) => [check, phase])) as Record<Check, Phase>;
}

/** Those that need nobody's answer: all but the loudspeaker. */
const automatic = checks.filter((check) => check !== "speaker");

export const doneCount = ({ phases }: PreflightState): number =>
  automatic.filter((check) => phases[check] === "done").length;

export const automaticCount = automatic.length;

export const isDone = (state: PreflightState): boolean => doneCount(state) === automaticCount;
