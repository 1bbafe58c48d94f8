import { Signal } from "../../../shared/model/Signal";
import type { Timers } from "../../../shared/model/timers";
import { heardMix, listening, nextMix, type MixEvent, type MixSwitch } from "./mixSwitch";
import { mixOf, remoteMedia, type ReceivedTracks } from "./receivedTracks";
import type { Sound } from "./remoteMedia";
import { ReturnWatch } from "./ReturnWatch";

interface RoomSoundNeeds {
  readonly timers: Timers;
  readonly tracks: Signal<ReceivedTracks>;
  /** The microphone's connection, once it stands. */
  readonly microphone: Signal<RTCPeerConnection | null>;
}

/** What is to be heard: one of the two mixes, and the screens. */
export class RoomSound {
  readonly sounds = new Signal<readonly Sound[]>([]);
  readonly #needs: RoomSoundNeeds;
  readonly #returnWatch: ReturnWatch;
  #switch: MixSwitch = listening;

  constructor(needs: RoomSoundNeeds) {
    this.#needs = needs;
    this.#returnWatch = new ReturnWatch(needs.timers, () => this.#on({ type: "return-carries" }));
    needs.tracks.subscribe(() => this.#compose());
    needs.microphone.subscribe(() => this.#connected(needs.microphone.get()));
  }

  microphone(open: boolean): void {
    if (open !== this.#switch.microphoneOpen) this.#on({ type: "microphone", open });
  }

  #connected(peer: RTCPeerConnection | null): void {
    this.#returnWatch.stop();
    this.#on({ type: "return-broke" });
    if (peer !== null) this.#returnWatch.watch(peer);
  }

  #on(event: MixEvent): void {
    this.#switch = nextMix(this.#switch, event);
    this.#compose();
  }

  #compose(): void {
    const tracks = this.#needs.tracks.get();
    const heard = heardMix(this.#switch);
    const sounds = [
      soundOf("mix", mixOf(tracks), heard !== "mix"),
      soundOf("return", returnOf(this.#needs.microphone.get()), heard !== "return"),
      ...[...remoteMedia(tracks)].map(([id, { screenSound }]) => soundOf(`screen ${id}`, screenSound, false)),
    ];
    this.sounds.set(sounds.filter((sound) => sound !== null));
  }
}

const soundOf = (id: string, track: MediaStreamTrack | null, muted: boolean): Sound | null =>
  track === null ? null : { id, track, muted };

const returnOf = (peer: RTCPeerConnection | null): MediaStreamTrack | null =>
  peer?.getTransceivers()[0]?.receiver.track ?? null;
