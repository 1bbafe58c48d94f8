import { Signal } from "../../../shared/model/Signal";
import type { LocalMedia } from "../../devices/model/LocalMedia";
import { MicrophoneSending } from "./MicrophoneSending";
import type { SentSource } from "./mediaPorts";
import { cameraOut, microphoneOut, screenOut } from "./outgoing";
import { Sending, type SendingNeeds } from "./Sending";

/** A picture that the room had no place for. */
export interface PictureRefusal {
  readonly source: "camera" | "screen";
  /** The refusal's code. */
  readonly code: string;
}

interface LocalSyncNeeds extends SendingNeeds {
  readonly local: LocalMedia;
  readonly videoCodecs: () => RTCRtpCodec[];
}

/** Sends what is on: each source on a connection of its own. */
export class LocalSync {
  /** Until that picture is on after all. */
  readonly pictureRefused = new Signal<PictureRefusal | null>(null);
  readonly camera: Sending;
  readonly screen: Sending;
  readonly microphone: Sending;
  readonly #local: LocalMedia;
  readonly #voice: MicrophoneSending;
  #unsubscribe: (() => void)[] = [];

  constructor(needs: LocalSyncNeeds) {
    const { local, videoCodecs } = needs;
    this.#local = local;
    const microphone = microphoneOut(local);
    this.camera = new Sending(cameraOut(local, videoCodecs), needs, this.#hooks("camera"));
    this.screen = new Sending(screenOut(local, videoCodecs), needs, this.#hooks("screen"));
    this.microphone = new Sending(microphone, needs, { onPublished: (on) => this.#voice.published(on) });
    this.#voice = new MicrophoneSending(this.microphone, { ...needs, isOn: microphone.isOn });
  }

  get all(): readonly Sending[] {
    return [this.camera, this.screen, this.microphone];
  }

  of(source: string): Sending | undefined {
    const named: Record<string, Sending> = {
      camera: this.camera,
      screen: this.screen,
      microphone: this.microphone,
    } satisfies Record<SentSource, Sending>;
    return named[source];
  }

  /** Starts to send what is on, and follows it. */
  start(): void {
    this.#stopFollowing();
    this.#unsubscribe = [
      this.#local.state.subscribe(() => this.#follow()),
      this.#local.screen.state.subscribe(() => this.#follow()),
    ];
    for (const sending of this.all) sending.resume();
    this.#follow();
  }

  /** The media server went away: sends nothing until `start`. */
  suspend(): void {
    this.#stopFollowing();
    for (const sending of this.all) sending.suspend();
  }

  /** Also forgets what the server was told: it does not know us any more. */
  stop(): void {
    this.#stopFollowing();
    for (const sending of this.all) sending.forget();
  }

  #stopFollowing(): void {
    for (const unsubscribe of this.#unsubscribe.splice(0)) unsubscribe();
    this.#voice.stop();
  }

  #follow(): void {
    follow(this.camera, this.#local.state.get().camera.on);
    follow(this.screen, this.#local.screen.state.get().on);
    this.#voice.follow();
  }

  #hooks(source: PictureRefusal["source"]) {
    return {
      onPublished: () => {
        if (this.pictureRefused.get()?.source === source) this.pictureRefused.set(null);
      },
      onNoPlace: (code: string) => {
        this.pictureRefused.set({ source, code });
        if (source === "camera") void this.#local.setCamera(false);
        else this.#local.screen.stop();
      },
    };
  }
}

function follow(sending: Sending, on: boolean): void {
  if (!on && sending.isWanted) sending.end();
  else if (on && !sending.isWanted) sending.start();
  else if (on) sending.sync();
}
